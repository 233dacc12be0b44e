namespace Jobcoach.Domain.Formulieren;

/// <summary>Wat fout kan zijn aan een handtekening.</summary>
internal static class Ondertekeningregels
{
    public static void Controleer(Veldcontrole controle, Ondertekening? ondertekening)
    {
        if (ondertekening is null)
        {
            return;
        }

        controle.Keuze("partij", (Partij?)ondertekening.Partij);
        controle.Dag("op", ondertekening.Op);
        controle.Tekst("namensReden", ondertekening.NamensReden, Grenzen.Regel);
    }
}

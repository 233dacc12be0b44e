using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Formulieren;

/// <summary>Wat fout kan zijn en wat kan ontbreken in een matchingsformat (Leidraad Jobcoach).</summary>
internal static class Matchingsformatregels
{
    private static readonly int AantalRijen = Enum.GetValues<Matchingsonderwerp>().Length;

    public static List<Weigering> Controleer(Matchingsformat format, string pad)
    {
        var controle = new Veldcontrole(pad);
        controle.Lijst("rijen", format.Rijen, AantalRijen, Rij);
        controle.Eenmalig("rijen", format.Rijen, AantalRijen, rij => rij.Onderwerp, "Vul elk onderwerp één keer in.");
        controle.Dag("belastbaarheidsprofielVan", format.BelastbaarheidsprofielVan);
        controle.Lijst("kerntaken", format.Kerntaken, Grenzen.Kerntaken, static (onder, taak) => onder.Tekst("", taak, Grenzen.Regel));
        Coachingsdoelregels.Controleer(controle, "coachingsdoelen", format.Coachingsdoelen);
        Ondertekeningregels.Controleer(controle.Onder("ondertekeningAanvrager"), format.OndertekeningAanvrager);
        Ondertekeningregels.Controleer(controle.Onder("ondertekeningClient"), format.OndertekeningClient);
        if (format.OndertekeningClient is { } client && client.Partij is not (Partij.Werknemer or Partij.WettelijkVertegenwoordiger))
        {
            controle.Weiger("ondertekening-client", "Hier tekent de werknemer of zijn wettelijk vertegenwoordiger.", "ondertekeningClient.partij");
        }

        return controle.Weigeringen;
    }

    public static List<Ontbrekend> Ontbreekt(Matchingsformat format, string pad)
    {
        var invulling = new Invulling(pad);
        foreach (var onderwerp in Matchingsonderwerpen.Alle)
        {
            Rij(invulling, format, onderwerp);
        }

        invulling.Nodig("kerntaken", format.Kerntaken?.Any(taak => !string.IsNullOrWhiteSpace(taak)) is true, "de voornaamste werkzaamheden (kerntaken)");
        Coachingsdoelregels.Ontbreekt(invulling, "coachingsdoelen", format.Coachingsdoelen);
        return invulling.Ontbreekt;
    }

    private static void Rij(Veldcontrole controle, Matchingsrij rij)
    {
        controle.Keuze("onderwerp", (Matchingsonderwerp?)rij.Onderwerp);
        controle.Tekst("werknemerprofiel.beschrijving", rij.Werknemerprofiel?.Beschrijving);
        controle.Tekst("werknemerprofiel.sterkePunten", rij.Werknemerprofiel?.SterkePunten);
        controle.Tekst("werknemerprofiel.aandachtspunten", rij.Werknemerprofiel?.Aandachtspunten);
        controle.Tekst("werkprofiel.beschrijving", rij.Werkprofiel?.Beschrijving);
        controle.Keuze("matching.uitkomst", rij.Matching?.Uitkomst);
        controle.Keuze("matching.termijn", rij.Matching?.Termijn);
        controle.Tekst("matching.toelichting", rij.Matching?.Toelichting);
    }

    private static void Rij(Invulling invulling, Matchingsformat format, Onderwerpuitleg uitleg)
    {
        var plaats = Plaats(format.Rijen, uitleg.Onderwerp);
        if (plaats < 0)
        {
            invulling.Mis("rijen", $"de hele rij “{uitleg.LabelWerknemer}”");
            return;
        }

        var rij = format.Rijen![plaats];
        var onder = invulling.Onder(Veldpad.Plaats("rijen", plaats));
        onder.Tekst("werknemerprofiel.beschrijving", rij.Werknemerprofiel?.Beschrijving, $"het werknemerprofiel bij “{uitleg.LabelWerknemer}”");
        onder.Tekst("werkprofiel.beschrijving", rij.Werkprofiel?.Beschrijving, $"het werkprofiel bij “{uitleg.LabelWerk}”");
        onder.Nodig("matching.uitkomst", rij.Matching?.Uitkomst is not null, $"de uitkomst van de matching bij “{uitleg.LabelWerknemer}”");
        if (rij.Matching?.Uitkomst is Matchingsuitkomst.Overbelasting or Matchingsuitkomst.Onderbelasting)
        {
            onder.Nodig("matching.termijn", rij.Matching.Termijn is not null, $"de termijn van de matching bij “{uitleg.LabelWerknemer}”");
            onder.Tekst("matching.toelichting", rij.Matching.Toelichting, $"de toelichting op de matching bij “{uitleg.LabelWerknemer}”");
        }
    }

    private static int Plaats(IReadOnlyList<Matchingsrij>? rijen, Matchingsonderwerp onderwerp)
    {
        for (var i = 0; i < (rijen?.Count ?? 0); i++)
        {
            if (rijen![i]?.Onderwerp == onderwerp)
            {
                return i;
            }
        }

        return -1;
    }
}

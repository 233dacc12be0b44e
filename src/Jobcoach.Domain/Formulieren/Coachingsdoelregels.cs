namespace Jobcoach.Domain.Formulieren;

/// <summary>Wat fout kan zijn en wat kan ontbreken in de lijst van coachingsdoelen: drie werkdoelen, twee persoonlijke, elk een eigen nummer.</summary>
internal static class Coachingsdoelregels
{
    private const int HoogsteNummer = Grenzen.Werkdoelen + Grenzen.PersoonlijkeDoelen;

    public static void Controleer(Veldcontrole controle, string veld, IReadOnlyList<Coachingsdoel>? doelen)
    {
        controle.Lijst(veld, doelen, HoogsteNummer, static (onder, doel) =>
        {
            if (doel.Nummer is < 1 or > HoogsteNummer)
            {
                onder.Weiger("doelnummer-onbekend", "Een werkdoel heeft nummer 1, 2 of 3, een persoonlijk doel 4 of 5.", "nummer");
            }

            onder.Tekst("omschrijving", doel.Omschrijving);
            onder.Keuze("onderwerp", doel.Onderwerp);
        });
        controle.Eenmalig(veld, doelen, HoogsteNummer, doel => doel.Nummer, "Geef elk doel een eigen nummer.");
    }

    public static void Ontbreekt(Invulling invulling, string veld, IReadOnlyList<Coachingsdoel>? doelen)
    {
        invulling.Nodig(veld, doelen?.Any(doel => doel is not null) is true, "ten minste één coachingsdoel");
        for (var i = 0; i < (doelen?.Count ?? 0); i++)
        {
            if (doelen![i] is { } doel)
            {
                var onder = invulling.Onder(Veldpad.Plaats(veld, i));
                onder.Tekst("omschrijving", doel.Omschrijving, $"de omschrijving van coachingsdoel {doel.Nummer}");
                onder.Nodig("onderwerp", doel.Onderwerp is not null, $"uit welke rij coachingsdoel {doel.Nummer} volgt");
                onder.Nodig("coachbaar", doel.Coachbaar is not null, $"of coachingsdoel {doel.Nummer} coachbaar is");
            }
        }
    }
}

using Jobcoach.Domain.Formulieren;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Shared;

namespace Jobcoach.Web.Intake;

/// <summary>De coachingsdoelen: alleen een rij met over- of onderbelasting biedt er een aan, want een doel volgt altijd uit een verschil (Leidraad Jobcoach).</summary>
internal static class Doelvragen
{
    private const int Meeste = Grenzen.Werkdoelen + Grenzen.PersoonlijkeDoelen;

    /// <summary>De groepen: per rij met een verschil wat daar staat, haar doelen, en de knoppen om er een toe te voegen.</summary>
    public static IReadOnlyList<Vraaggroep> Van(Vraagteksten teksten, Formuliervelden velden)
    {
        var verschillen = Matchingsonderwerpen.Alle.Where(uitleg => HeeftVerschil(velden, uitleg.Onderwerp)).Select(uitleg => uitleg.Onderwerp).ToList();
        var los = Nummers(velden).Where(nummer => verschillen.TrueForAll(onderwerp => Onderwerp(velden, nummer) != Keuze.Json(onderwerp))).ToList();
        return
        [
            .. verschillen.SelectMany(onderwerp => Rij(teksten, velden, onderwerp)),
            .. los.Count > 0
                ? [new Vraaggroep(teksten.Woorden["doelen.zonderVerschil"]) { Uitleg = teksten.Woorden["doelen.zonderVerschil.uitleg"] }, .. los.Select(nummer => Doel(teksten, nummer))]
                : Array.Empty<Vraaggroep>(),
        ];
    }

    /// <summary>De nummers van de coachingsdoelen die er staan.</summary>
    public static IEnumerable<int> Nummers(Formuliervelden velden) => Enumerable.Range(1, Meeste).Where(nummer => velden.Ingevuld(Formulierknop.Coachingsdoel(nummer)));

    /// <summary>Of de vergelijking van een rij over- of onderbelasting zegt.</summary>
    public static bool HeeftVerschil(Formuliervelden velden, Matchingsonderwerp onderwerp) =>
        velden.Tekst($"{Formulierstappen.Rij(onderwerp)}.matching.uitkomst") is { Length: > 0 } uitkomst && uitkomst != Keuze.Json(Matchingsuitkomst.Match);

    /// <summary>Hoe een coachingsdoel heet.</summary>
    public static string Naam(Vraagteksten teksten, int nummer) =>
        teksten.Woorden[nummer <= Grenzen.Werkdoelen ? "doelen.werkdoel" : "doelen.persoonlijk", nummer];

    private static string Onderwerp(Formuliervelden velden, int nummer) => velden.Tekst($"{Formulierknop.Coachingsdoel(nummer)}.onderwerp");

    private static IEnumerable<Vraaggroep> Rij(Vraagteksten teksten, Formuliervelden velden, Matchingsonderwerp onderwerp)
    {
        var uitkomst = velden.Tekst($"{Formulierstappen.Rij(onderwerp)}.matching.uitkomst") == Keuze.Json(Matchingsuitkomst.Overbelasting)
            ? Matchingsuitkomst.Overbelasting
            : Matchingsuitkomst.Onderbelasting;
        yield return new(teksten.Woorden["doelen.rij", teksten.Woorden.Van(onderwerp), teksten.Woorden.Van(uitkomst)])
        {
            Citaat = velden.Tekst($"{Formulierstappen.Rij(onderwerp)}.matching.toelichting"),
        };
        foreach (var nummer in Nummers(velden).Where(nummer => Onderwerp(velden, nummer) == Keuze.Json(onderwerp)))
        {
            yield return Doel(teksten, nummer);
        }

        yield return new(null)
        {
            Knoppen =
            [
                .. Nummers(velden).Count(nummer => nummer <= Grenzen.Werkdoelen) < Grenzen.Werkdoelen
                    ? [new(Formulierknop.NieuwDoel(onderwerp, Doelsoort.Werkdoel), teksten.Woorden["doelen.bij.werkdoel", teksten.Woorden.Van(onderwerp)])]
                    : Array.Empty<Vraagknop>(),
                .. Nummers(velden).Count(nummer => nummer > Grenzen.Werkdoelen) < Grenzen.PersoonlijkeDoelen
                    ? [new(Formulierknop.NieuwDoel(onderwerp, Doelsoort.PersoonlijkDoel), teksten.Woorden["doelen.bij.persoonlijk", teksten.Woorden.Van(onderwerp)])]
                    : Array.Empty<Vraagknop>(),
            ],
        };
    }

    private static Vraaggroep Doel(Vraagteksten teksten, int nummer)
    {
        var pad = Formulierknop.Coachingsdoel(nummer);
        var naam = Naam(teksten, nummer);
        return new(
            naam,
            Vraagteksten.Verborgen($"{pad}.nummer"),
            Vraagteksten.Verborgen($"{pad}.onderwerp"),
            teksten.Vraag($"{pad}.omschrijving", Vraagsoort.Tekst, verplicht: true),
            teksten.Kies($"{pad}.coachbaar", teksten.JaNee(), verplicht: true))
        {
            Niveau = 3,
            Anker = Formulierstaat.Id(pad),
            Knoppen = [new(Formulierknop.HaalWeg(pad), teksten.Woorden["weg", naam])],
        };
    }
}

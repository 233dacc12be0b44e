using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Brieven;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Brieven.Tests.Kwaliteit;

/// <summary>Van elke soort brief de randen: lange namen, namen vol leestekens, centen, wat ontbreekt, en tekst die opmaak lijkt.</summary>
internal static class Randen
{
    private const string Lang = "Stichting Samenwerkende Ondernemingen voor Arbeidsparticipatie en Loopbaanontwikkeling in de Regio's Achterhoek, Noord-Veluwe en Stedendriehoek";
    private const string Woord = "Arbeidsongeschiktheidsverzekeringsmaatschappijenoverkoepelingsorganisatievereniging";
    private const string Opmaak = "# *Bak* [x](y) <b>Ø</b> {{ regeling }} {% if u %} | a | b | 1. ``` \\ & _z_ ~";
    private const string Vreemd = "Çelik & Łódź \u4E2D\u6587 \U0001F600 e\u0301 \u200B einde";

    public static IEnumerable<Briefgeval> Van(IReadOnlyList<Briefgeval> gewoon) =>
        from geval in gewoon.DistinctBy(geval => geval.Soort)
        from rand in Elke(geval)
        select rand;

    private static IEnumerable<Briefgeval> Elke(Briefgeval geval) =>
    [
        Met(geval, "lange namen", zaak => Namen(zaak, Lang, Lang)),
        Met(geval, "een lang woord", zaak => Namen(zaak, Woord, Woord)),
        Met(geval, "opmaak", zaak => Teksten(Namen(zaak, Opmaak, Opmaak), $"{Opmaak}\n\n{Opmaak}")),
        Met(geval, "vreemde tekens", zaak => Teksten(Namen(zaak, Vreemd, Vreemd), Vreemd)),
        Met(geval, "werk zonder einde", zaak => zaak with { Dienstverband = zaak.Dienstverband with { TotEnMet = null, UrenPerWeek = 17.25m } }),
        Met(geval, "een bedrag met centen", zaak => Uitkomsten(zaak, toekenning => toekenning with { Uren = null, Bedrag = Bedrag.Van(12_345.67m) })),
        Met(geval, "een kleine toekenning", zaak => Uitkomsten(zaak, toekenning => toekenning with { Uren = Uren.VanMinuten(1), Bedrag = null })),
        Met(geval, "nul uren verantwoord", zaak => zaak with { Perioden = [.. zaak.Perioden.Select(periode => periode with { VerantwoordeUren = Uren.Nul, ToegekendeUren = Uren.Nul })] }),
        Met(geval, "zonder plan", zaak => zaak with { Aanvragen = [.. zaak.Aanvragen.Select(aanvraag => aanvraag with { Coachingsplan = null, Toetsdossier = null })] }),
        Met(geval, "zonder bevindingen", zaak => zaak with { Besluiten = [.. zaak.Besluiten.Select(besluit => besluit with { Bevindingen = [] })] }),
        new($"{geval.Naam}, verbetering", geval.Opdracht with { Vervangt = geval.Opdracht.Dag.AddDays(-3) }),
        new($"{geval.Naam}, regeling zonder naam", geval.Opdracht with { Regeling = geval.Opdracht.Regeling with { Uitvoerder = geval.Opdracht.Regeling.Uitvoerder with { Naam = new(null, "geen", Zekerheid.Onbekend) } } }),
        .. geval.Soort is Briefsoort.Herinnering ? Enum.GetValues<Herinneringsoort>().Select(soort => new Briefgeval($"{geval.Naam}, {soort}", geval.Opdracht with { Verwijzing = $"periode/1/{soort}" })) : [],
    ];

    private static Briefgeval Met(Briefgeval geval, string rand, Func<Zaak, Zaak> pasAan) => new($"{geval.Naam}, {rand}", geval.Opdracht with { Zaak = pasAan(geval.Opdracht.Zaak) });

    private static Zaak Namen(Zaak zaak, string werkgever, string organisatie) => zaak with
    {
        Partijen = zaak.Partijen with
        {
            Werkgever = zaak.Partijen.Werkgever with { Naam = werkgever },
            Jobcoachorganisatie = zaak.Partijen.Jobcoachorganisatie with { Naam = organisatie },
        },
    };

    private static Zaak Teksten(Zaak zaak, string tekst) => zaak with
    {
        Besluiten = [.. zaak.Besluiten.Select(besluit => besluit with { Motivering = tekst })],
        Aanvragen =
        [
            .. zaak.Aanvragen.Select(aanvraag => aanvraag with
            {
                Opschortingen = [.. aanvraag.Opschortingen.Select(een => een with { Reden = tekst })],
                Verdagingen = [.. aanvraag.Verdagingen.Select(een => een with { Reden = tekst })],
            }),
        ],
        Perioden = [.. zaak.Perioden.Select(periode => periode with { Beoordelingen = [.. periode.Beoordelingen.Select(een => een with { Toelichting = tekst })] })],
    };

    private static Zaak Uitkomsten(Zaak zaak, Func<Besluituitkomst.Toekenning, Besluituitkomst.Toekenning> pasAan) => zaak with
    {
        Besluiten = [.. zaak.Besluiten.Select(besluit => besluit.Uitkomst is Besluituitkomst.Toekenning toekenning ? besluit with { Uitkomst = pasAan(toekenning) } : besluit)],
    };
}

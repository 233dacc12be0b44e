using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Bezwaren;
using Jobcoach.Domain.Correcties;
using Jobcoach.Domain.Ingebrekestellingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Zaken;

namespace Jobcoach.Web.Dossier;

/// <summary>De kleinere handelingen aan een zaak als pagina's.</summary>
internal static class Dossierwerk
{
    private const string Onderdeel = $"{{{Werkingang.Onderdeel}:int}}";

    /// <summary>De pagina's.</summary>
    public static IReadOnlyList<Werkwijze> Alle { get; } =
    [
        new Werkwijze<SchortOp>(
            "opschorten", "opschorten", typeof(Opschortvelden), (zaak, _) => new(Opschortingsgrond.Overmacht, zaak.Vandaag, null, "-"), (zaak, _) => Dag("van", zaak.Vandaag)),
        new Werkwijze<HervatTermijn>("hervatten", "hervatten", typeof(Hervatvelden), (zaak, _) => new(zaak.Vandaag, "-"), (zaak, _) => Dag("laatsteDag", zaak.Vandaag)),
        new Werkwijze<Verdaag>("verdagen", "verdagen", typeof(Verdaagvelden), (zaak, _) => new(zaak.Vandaag, "-"), (_, _) => Formulierstaat.Leeg),
        new Werkwijze<RegistreerBezwaar>("bezwaar", "bezwaar", typeof(Bezwaarvelden), (zaak, _) => new(LaatsteBesluit(zaak)), (zaak, _) => Bezwaar(zaak)),
        new Werkwijze<HandelBezwaarAf>(
            $"bezwaar/{Onderdeel}", "bezwaarAf", typeof(Bezwaarafvelden), (_, nummer) => new(nummer, Bezwaaruitkomst.Ongegrond), (_, nummer) => Nummer("bezwaarnummer", nummer)),
        new Werkwijze<RegistreerIngebrekestelling>(
            "ingebrekestelling", "ingebrekestelling", typeof(Ingebrekevelden), (_, _) => new(), (zaak, _) => Dag("ontvangenOp", zaak.Vandaag)),
        new Werkwijze<HandelIngebrekestellingAf>(
            $"ingebrekestelling/{Onderdeel}",
            "ingebrekestellingAf",
            typeof(Ingebrekeafvelden),
            (_, nummer) => new(nummer, Ingebrekestellingsuitkomst.GeenDwangsom),
            (_, nummer) => Nummer("ingebrekestellingnummer", nummer)),
        new Werkwijze<Beeindig>("einde", "einde", typeof(Eindevelden), (zaak, _) => new(Eindreden.Zelfstandig, zaak.Vandaag), (_, _) => Formulierstaat.Leeg),
        new Werkwijze<Corrigeer>(
            "correctie",
            "correctie",
            typeof(Correctievelden),
            (zaak, _) => new(zaak.Document.Zaak.Dienstverband, "-"),
            (zaak, _) => Formulierstaat.Van(new Corrigeer(zaak.Document.Zaak.Dienstverband, ""))),
        new Werkwijze<VerbeterBrief>($"verbeterbrief/{Onderdeel}", "verbeterbrief", typeof(Verbetervelden), (_, nummer) => new(nummer, "-"), Verbetering),
    ];

    private static int LaatsteBesluit(Zaakinzage zaak) => zaak.Document.Zaak.Besluiten.LastOrDefault(besluit => besluit.BekendgemaaktOp is not null)?.Nummer ?? 0;

    // The reasoning stands there as it is, so that only the slip has to be changed.
    private static Formulierstaat Verbetering(Zaakinzage zaak, int nummer)
    {
        var brief = zaak.Brieven.FirstOrDefault(een => een.Nummer == nummer);
        var motivering = brief is null ? null : zaak.Document.Zaak.Besluiten.FirstOrDefault(brief.GaatOver)?.Motivering;
        return Formulierstaat.Van(new VerbeterBrief(nummer, "", motivering));
    }

    private static Formulierstaat Bezwaar(Zaakinzage zaak) =>
        new(Dag("ontvangenOp", zaak.Vandaag).Velden.Met("besluitnummer", $"{LaatsteBesluit(zaak)}"), []);

    private static Formulierstaat Nummer(string veld, int nummer) => new(Formuliervelden.Leeg.Met(veld, $"{nummer}"), []);

    private static Formulierstaat Dag(string veld, DateOnly dag) =>
        new(Formuliervelden.Leeg.Met($"{veld}.dag", $"{dag.Day}").Met($"{veld}.maand", $"{dag.Month}").Met($"{veld}.jaar", $"{dag.Year}"), []);
}

namespace Jobcoach.Domain.Regelingen;

/// <summary>Waar een verandering in een regeling te merken is.</summary>
public enum Verschilbereik
{
    /// <summary>Nergens: alleen de naam, de toelichting, de herkomst of de geldigheid veranderde.</summary>
    Niets,

    /// <summary>Bij nieuwe aanvragen, en bij de perioden die daaruit volgen.</summary>
    NieuweAanvragen,

    /// <summary>Ook tijdens een periode: bij uren, verantwoording, wijzigingen of geld.</summary>
    LopendePerioden,
}

/// <summary>Eén gegeven dat tussen twee versies verschilt.</summary>
/// <param name="Pad">Het pad in het bestand; een lid van een lijst heet naar zijn code, vorm of ingangsdag (<c>regimes[midden].rang</c>).</param>
/// <param name="Oud">De waarde in de eerdere versie; null als zij leeg is of het gegeven daar niet bestaat.</param>
/// <param name="Nieuw">De waarde in de latere versie; null als zij leeg is of het gegeven daar niet bestaat.</param>
/// <param name="Bereik">Waar de verandering te merken is.</param>
public sealed record Parameterverschil(string Pad, string? Oud, string? Nieuw, Verschilbereik Bereik);

/// <summary>Wat tussen twee versies van een regeling veranderde.</summary>
/// <param name="Id">Het kenmerk van de regeling.</param>
/// <param name="Van">De eerdere versie.</param>
/// <param name="Naar">De latere versie.</param>
/// <param name="Overgangsrecht">Voor wat de latere versie gaat gelden; null als geen bron dat zegt.</param>
/// <param name="Wijzigingen">De verschillen, in de volgorde van het bestand.</param>
public sealed record Regelingverschil(string Id, int Van, int Naar, Overgangsrecht? Overgangsrecht, IReadOnlyList<Parameterverschil> Wijzigingen)
{
    // What is at work while a period runs; all else does its work when an aanvraag is judged.
    private static readonly string[] TijdensPeriode =
    [
        "verantwoording", "tarief", "doelen", "nietVergoedbaar", "resultaten", "bewaartermijn",
        "rekenregel.groepscoaching", "rekenregel.kortingBijAfwezigheidNaWeken",
        "termijnen.verantwoording", "termijnen.meldenWijziging", "termijnen.meldenEindeDienstbetrekking", "termijnen.laatsteWijzigingVoorEinde",
        "termijnen.beslissingOpWijziging", "termijnen.terugwerkendeKrachtWijziging", "termijnen.eindfactuur", "termijnen.vaststelling",
        "termijnen.terugvordering", "termijnen.overbrugging",
    ];

    private static readonly string[] Kop = ["versie", "naam", "geldigVan", "geldigTot", "toelichting"];

    /// <summary>
    /// Of iets veranderde dat tijdens een periode werkt. Een periode die al loopt houdt haar eigen versie; waar dit waar is gelden dan enige tijd twee
    /// regels naast elkaar.
    /// </summary>
    public bool WijzigtLopendePerioden => Wijzigingen.Any(wijziging => wijziging.Bereik is Verschilbereik.LopendePerioden);

    /// <summary>Vergelijkt twee versies van dezelfde regeling.</summary>
    /// <exception cref="ArgumentException">Het zijn verschillende regelingen.</exception>
    public static Regelingverschil Tussen(Regeling van, Regeling naar)
    {
        if (van.Id != naar.Id)
        {
            throw new ArgumentException($"{van.Id} en {naar.Id} zijn verschillende regelingen.", nameof(naar));
        }

        var (oud, nieuw) = (Bladen(van), Bladen(naar));
        var verschillen =
            from pad in oud.Keys.Union(nieuw.Keys)
            let paar = (Oud: oud.GetValueOrDefault(pad), Nieuw: nieuw.GetValueOrDefault(pad))
            where paar.Oud != paar.Nieuw
            select new Parameterverschil(pad, paar.Oud, paar.Nieuw, Bereik(pad));
        return new(van.Id, van.Versie, naar.Versie, naar.Overgangsrecht.Waarde, [.. verschillen]);
    }

    /// <summary>De parameters die geen bron geeft en die daarom een mens beoordeelt: het pad en waarom de waarde ontbreekt.</summary>
    public static IReadOnlyList<(string Pad, string Reden)> Leeg(Regeling regeling) =>
        [.. Regelingbladen.Van(regeling).Where(blad => blad is { Waarde: null, Onbekend: true }).Select(blad => (blad.Pad, blad.Bron!))];

    private static Dictionary<string, string?> Bladen(Regeling regeling) => Regelingbladen.Van(regeling).ToDictionary(blad => blad.Pad, blad => blad.Waarde);

    private static Verschilbereik Bereik(string pad)
    {
        if (Kop.Contains(pad) || pad.EndsWith(".bron", StringComparison.Ordinal) || pad.EndsWith(".zekerheid", StringComparison.Ordinal) || pad.EndsWith(".naam", StringComparison.Ordinal))
        {
            return Verschilbereik.Niets;
        }

        return TijdensPeriode.Any(deel => pad == deel || pad.StartsWith($"{deel}.", StringComparison.Ordinal))
            || pad.Contains("].overhevelen", StringComparison.Ordinal)
            ? Verschilbereik.LopendePerioden
            : Verschilbereik.NieuweAanvragen;
    }
}

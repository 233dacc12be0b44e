using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Formulieren;

namespace Jobcoach.Domain.Volledigheid;

/// <summary>Waar de controle op volledigheid op rust.</summary>
internal static class Grondslag
{
    public const string Gegevens = "Awb 4:2 lid 2 en Awb 4:5 lid 1; Leidraad Jobcoach, toetsvraag 1";
    public const string Ondertekening = "Awb 4:2 lid 1 en Awb 4:5 lid 1; Leidraad Jobcoach, toetsvraag 1";
    public const string Erkenning = "Awb 4:5 lid 1; Leidraad Jobcoach, toetsvraag 1";
    public const string Belastbaarheidsprofiel = "Awb 4:2 lid 2 en Awb 4:5 lid 1; Leidraad Jobcoach, handleiding werkprofiel";
    public const string Coachingsdoelen = "Awb 4:2 lid 2 en Awb 4:5 lid 1; Leidraad Jobcoach, handleiding matching";
    public const string DoelenPerPeriode = "Awb 4:2 lid 2 en Awb 4:5 lid 1; Leidraad Jobcoach, coachingsplan";
    public const string Percentage = "Awb 4:2 lid 2 en Awb 4:5 lid 1; Leidraad Jobcoach, coachingsplanformat";
}

/// <summary>De drie vormen van een bevinding over volledigheid: is het er, is het ingevuld, is het ondertekend.</summary>
internal static class Volledigheidsbevinding
{
    /// <param name="wat">Met lidwoord en kleine letter, zoals "het coachingsplan".</param>
    public static Bevinding Aanwezig(string code, bool aanwezig, string wat) => aanwezig
        ? Bevinding.Van(code, Oordeel.Voldoet, Grondslag.Gegevens, $"Wij hebben {wat}.", new Gegeven(wat, "aanwezig"))
        : Bevinding.Van(code, Oordeel.VoldoetNiet, Grondslag.Gegevens, $"Wij missen {wat}.", new Gegeven(wat, null))
            .MetKeerpunt(() => Keerpunt.Bij(wat, "aanwezig", $"Als wij {wat} hebben, is aan deze eis voldaan."));

    public static Bevinding Ingevuld(string code, string formulier, List<Ontbrekend> ontbreekt, string artikel = Grondslag.Gegevens) => ontbreekt.Count switch
    {
        0 => Bevinding.Van(code, Oordeel.Voldoet, artikel, $"In {formulier} is alles ingevuld.", new Gegeven(formulier, "volledig")),
        1 => Bevinding.Van(code, Oordeel.VoldoetNiet, artikel, $"In {formulier} ontbreekt nog: {ontbreekt[0].Omschrijving}.", Gegevens(ontbreekt)).MetKeerpunt(() => AlsIngevuld(ontbreekt)),
        _ => Bevinding.Van(code, Oordeel.VoldoetNiet, artikel, $"In {formulier} ontbreken nog {ontbreekt.Count} onderdelen.", Gegevens(ontbreekt)).MetKeerpunt(() => AlsIngevuld(ontbreekt)),
    };

    /// <param name="handtekeningen">Wie moet tekenen, met lidwoord en kleine letter, de handtekening, en of hij weigert.</param>
    public static Bevinding Ondertekend(string code, string formulier, params IReadOnlyList<(string Wie, Ondertekening? Handtekening, bool Weigert)> handtekeningen)
    {
        var nogNiet = handtekeningen.Where(handtekening => handtekening.Handtekening is null).Select(handtekening => handtekening.Wie).ToList();
        var namens = handtekeningen.Where(handtekening => handtekening.Handtekening is { IsNamens: true }).Select(handtekening => handtekening.Wie).ToList();
        var weigert = handtekeningen.Where(handtekening => handtekening.Weigert).Select(handtekening => handtekening.Wie).ToList();
        List<string> wie = nogNiet.Count > 0 ? nogNiet : [.. handtekeningen.Select(handtekening => handtekening.Wie)];
        var (oordeel, zin) = (nogNiet.Count, namens.Count) switch
        {
            (0, > 0) => (Oordeel.BeoordelingNodig, $"Een ander heeft {formulier} ondertekend namens {Opsomming.Van(namens)}. Beoordeel of dat mag."),
            (0, _) => (Oordeel.Voldoet, $"{Hoofdletter(Opsomming.Van(wie))} {(wie.Count == 1 ? "heeft" : "hebben")} {formulier} ondertekend."),
            _ => (Oordeel.VoldoetNiet, $"{Hoofdletter(Opsomming.Van(wie))} {(wie.Count == 1 ? "heeft" : "hebben")} {formulier} {(weigert.Count == wie.Count ? "" : "nog ")}niet ondertekend.{Weigert(weigert)}"),
        };
        return Bevinding.Van(
            code,
            oordeel,
            Grondslag.Ondertekening,
            zin,
            [.. handtekeningen.Select(handtekening => new Gegeven($"handtekening van {handtekening.Wie}", Waarde(handtekening.Handtekening)))])
            .MetKeerpunt(() => new(
                [.. nogNiet.Select(wie => new Gegeven($"handtekening van {wie}", "aanwezig"))],
                Oordeel.Voldoet,
                $"Als {Opsomming.Van(nogNiet)} {(nogNiet.Count == 1 ? "tekent" : "tekenen")}, is aan deze eis voldaan."));
    }

    private static string Weigert(List<string> wie) => wie.Count == 0 ? "" : $" {Hoofdletter(Opsomming.Van(wie))} {(wie.Count == 1 ? "weigert" : "weigeren")} dat.";

    private static string? Waarde(Ondertekening? handtekening) => handtekening switch
    {
        null => null,
        { IsNamens: true } => "door een ander gezet",
        _ => "aanwezig",
    };

    private static Keerpunt AlsIngevuld(List<Ontbrekend> ontbreekt) => new(
        [.. ontbreekt.Select(veld => new Gegeven(veld.Omschrijving, "ingevuld"))],
        Oordeel.Voldoet,
        "Als dit is ingevuld, is aan deze eis voldaan.");

    private static Gegeven[] Gegevens(List<Ontbrekend> ontbreekt) => [.. ontbreekt.Select(veld => new Gegeven(veld.Omschrijving, null))];

    private static string Hoofdletter(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];
}

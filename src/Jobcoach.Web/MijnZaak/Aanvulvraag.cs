using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Zaken;
using Jobcoach.Web.Zaken;

namespace Jobcoach.Web.MijnZaak;

/// <summary>Een onderdeel waarom gevraagd is, met hoe de bezoeker het aanvult.</summary>
/// <param name="Code">De code van wat ontbreekt, een van <see cref="Volledigheidscode"/>.</param>
/// <param name="Groepen">De velden om in te vullen; leeg als het geen formulier is of de bezoeker het formulier niet ziet.</param>
/// <param name="Stuk">Het document om mee te sturen, of null.</param>
/// <param name="Adres">Waar het gedaan wordt als dat niet hier is, of null.</param>
/// <param name="Klaar">Of het er intussen is.</param>
public sealed record Aanvulonderdeel(string Code, IReadOnlyList<Vraaggroep> Groepen, Bewijsstuksoort? Stuk = null, string? Adres = null, bool Klaar = false);

/// <summary>Alles waarom gevraagd is, zoals deze bezoeker het kan aanvullen.</summary>
/// <param name="Verzoek">Het verzoek dat openstaat; null als de bezoeker uit zichzelf aanvult.</param>
/// <param name="Onderdelen">De onderdelen, in de volgorde van de brief.</param>
public sealed record Aanvulvraag(Aanvullingsverzoek? Verzoek, IReadOnlyList<Aanvulonderdeel> Onderdelen)
{
    /// <summary>Of er hier iets in te vullen of mee te sturen is.</summary>
    public bool HeeftFormulier => Onderdelen.Any(deel => deel.Groepen.Count > 0 || deel.Stuk is not null);

    /// <summary>De paden van alle velden waarom gevraagd is.</summary>
    internal IReadOnlySet<string> Paden => Onderdelen.SelectMany(deel => deel.Groepen).SelectMany(groep => groep.Velden).Select(veld => veld.Pad).ToHashSet();

    /// <summary>De documenten waarom gevraagd is.</summary>
    internal IEnumerable<Bewijsstuksoort> Stukken => Onderdelen.Select(deel => deel.Stuk).OfType<Bewijsstuksoort>().Distinct();

    /// <summary>Leest de vraag uit de zaak. Zonder verzoek kan de bezoeker documenten toevoegen.</summary>
    internal static Aanvulvraag Van(Zaakinzage inzage)
    {
        var aanvraag = inzage.Beeld.Aanvragen[^1];
        var verzoek = aanvraag.Aanvullingsverzoeken.LastOrDefault(een => een is { AangevuldOp: null, VerstrekenOp: null });
        return verzoek is null
            ? new(null, [new(Volledigheidscode.Arbeidsovereenkomst, [], Bewijsstuksoort.Arbeidsovereenkomst, Klaar: Heeft(aanvraag, Bewijsstuksoort.Arbeidsovereenkomst)), new("overig", [], Bewijsstuksoort.Overig)])
            : new(verzoek, [.. verzoek.Ontbreekt.Select(code => Onderdeel(code, inzage, aanvraag))]);
    }

    private static Aanvulonderdeel Onderdeel(string code, Zaakinzage inzage, Aanvraag aanvraag) => code switch
    {
        Volledigheidscode.Matchingsformat or Volledigheidscode.MatchingsformatIngevuld => new(code, Ziet(inzage, een => een.Matchingsformat) ? Vraagvelden.Matchingsformat(aanvraag.Matchingsformat) : []),
        Volledigheidscode.Coachingsplan or Volledigheidscode.CoachingsplanIngevuld => new(code, Vraagvelden.Coachingsplan(aanvraag.Coachingsplan, inzage.Regeling.Regimes.Count > 0)),
        Volledigheidscode.Ervaringen => new(code, Ziet(inzage, een => een.Ervaringen) ? Vraagvelden.Ervaringen(aanvraag.Ervaringen) : []),
        Volledigheidscode.BovenMaximum => new(code, [Vraagvelden.Los(new("coachingsplan.bovenMaximum.reden", null), new Vraagveld("coachingsplan.bovenMaximum.duurWeken", null))]),
        Volledigheidscode.DoelenPerPeriode => new(
            code, [Vraagvelden.Los([.. (aanvraag.Coachingsplan?.Doelen ?? []).Select((doel, plaats) => new Vraagveld($"{Vraagveld.Weghalen}[{plaats}]", doel.Subdoel, false))])]),
        Volledigheidscode.DoelenHerleidbaar => new(
            code, [Vraagvelden.Los([.. (aanvraag.Coachingsplan?.Doelen ?? []).Select((doel, plaats) => new Vraagveld($"coachingsplan.doelen[{plaats}].coachingsdoel", doel.Subdoel))])]),
        Volledigheidscode.Belastbaarheidsprofiel => new(
            code,
            Ziet(inzage, een => een.Matchingsformat) ? [Vraagvelden.Los(new Vraagveld("matchingsformat.belastbaarheidsprofielVan", null))] : [],
            Zaakbeeld.ZietBewijsstuk(inzage.Wie.Rol, Bewijsstuksoort.Belastbaarheidsprofiel) ? Bewijsstuksoort.Belastbaarheidsprofiel : null),
        Volledigheidscode.Arbeidsovereenkomst => Stuk(code, Bewijsstuksoort.Arbeidsovereenkomst, aanvraag),
        Volledigheidscode.Proefplaatsing => Stuk(code, Bewijsstuksoort.AanvraagformulierProefplaatsing, aanvraag),
        Volledigheidscode.MatchingsformatOndertekend => Handtekening(code, inzage, plaats => plaats.Formulier is Ondertekenformulier.Matchingsformat),
        Volledigheidscode.OndertekendDoorWerknemer => Handtekening(code, inzage, plaats => Plan(plaats, Rol.Werknemer)),
        Volledigheidscode.OndertekendDoorWerkgever => Handtekening(code, inzage, plaats => Plan(plaats, Rol.Werkgever)),
        Volledigheidscode.OndertekendDoorJobcoachorganisatie => Handtekening(code, inzage, plaats => Plan(plaats, Rol.Jobcoach)),
        Volledigheidscode.Verantwoording => new(code, [], Adres: inzage.Wie.Rol is Rol.Jobcoach ? $"/logboek/{inzage.Document.Zaak.Nummer}/verantwoording" : null),
        _ => new(code, []),
    };

    // A form that exists but is not shown to this visitor is not his to fill: he would write over what he cannot read.
    private static bool Ziet(Zaakinzage inzage, Func<Aanvraag, object?> deel) => deel(inzage.Document.Zaak.Aanvragen[^1]) is null || deel(inzage.Beeld.Aanvragen[^1]) is not null;

    private static Aanvulonderdeel Stuk(string code, Bewijsstuksoort soort, Aanvraag aanvraag) => new(code, [], soort, Klaar: Heeft(aanvraag, soort));

    private static bool Heeft(Aanvraag aanvraag, Bewijsstuksoort soort) => aanvraag.Bewijsstukken.Any(stuk => stuk.Soort == soort);

    private static bool Plan(Ondertekenplaats plaats, Rol rol) => plaats.Formulier is Ondertekenformulier.Coachingsplan && Ondertekenbeeld.Rolvan(plaats.Partij) == rol;

    private static Aanvulonderdeel Handtekening(string code, Zaakinzage inzage, Func<Ondertekenplaats, bool> welke) => new(
        code,
        [],
        Adres: $"/zaken/{inzage.Document.Zaak.Nummer}/ondertekenen",
        Klaar: Ondertekenlijst.VanAanvraag(inzage.Document.Zaak).Where(welke).All(plaats => plaats.Ondertekening is not null));
}

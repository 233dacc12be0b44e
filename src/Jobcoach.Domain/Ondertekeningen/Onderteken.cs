using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Ondertekeningen;

/// <summary>Wat in een keer ondertekend wordt.</summary>
public enum Ondertekenonderwerp
{
    /// <summary>De formulieren van de aanvraag die openstaat, elk waar het de partij vraagt.</summary>
    Aanvraag,

    /// <summary>De verantwoording van de laatste periode.</summary>
    Verantwoording,
}

/// <summary>
/// Een partij ondertekent, en neemt daarmee de verklaring op het formulier voor haar rekening. Zij tekent alleen wat zij kan lezen.
/// De handtekening vervalt als verandert waar zij onder staat.
/// </summary>
/// <param name="Onderwerp">Wat ondertekend wordt.</param>
/// <param name="Partij">Namens wie; leeg is de handelende zelf.</param>
/// <param name="NamensReden">Verplicht voor wie een ander vertegenwoordigt of namens een ander tekent.</param>
public sealed record Onderteken(Ondertekenonderwerp Onderwerp, Partij? Partij = null, string? NamensReden = null) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Werknemer, Rol.Werkgever, Rol.Jobcoach);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (Invoer.Keuze(Onderwerp, "onderwerp") is { Count: > 0 } onbekend)
        {
            return onbekend;
        }

        var plaatsen = Ondertekenlijst.Van(Onderwerp, zaak, situatie.Regeling);
        if (plaatsen.Count == 0)
        {
            return Ondertekenlijst.NietAanDeOrde;
        }

        var mandaat = Tekenbevoegdheid.Van(zaak, situatie.Door, Partij, NamensReden, ookAanvrager: Onderwerp is Ondertekenonderwerp.Aanvraag);
        if (!mandaat.Gelukt)
        {
            return mandaat.Weigeringen.ToList();
        }

        var ondertekening = new Ondertekening(mandaat.Waarde.Partij, situatie.Vandaag, mandaat.Waarde.Reden, situatie.Door);
        var eigen = plaatsen.Where(plaats => plaats.Partij.Rol() == ondertekening.Partij.Rol() && Ondertekenlijst.Leest(situatie.Door.Rol, plaats.Formulier)).ToList();
        var open = eigen.Where(plaats => MagErop(plaats, ondertekening)).Select(plaats => plaats.Formulier).ToHashSet();
        return open.Count == 0 ? Geen(eigen)
            : Onderwerp is Ondertekenonderwerp.Aanvraag ? Aanvraag(zaak, situatie, ondertekening, open)
            : Verantwoording(zaak, situatie, ondertekening, open);
    }

    // What the party signs or refuses herself takes the place of what another says or did; not the other way round.
    private static bool MagErop(Ondertekenplaats plaats, Ondertekening nieuw) => nieuw.IsNamens
        ? plaats is { Ondertekening: null, Weigering: null }
        : plaats.Ondertekening is null or { Door: null } or { IsNamens: true };

    private static Weigering Geen(List<Ondertekenplaats> eigen) => eigen switch
    {
        [] => Ondertekenlijst.NietGevraagd,
        _ when eigen.Any(plaats => plaats.Weigering is not null) =>
            new("partij-weigert", "Deze partij heeft zelf laten weten dat zij niet ondertekent. Alleen zij zelf kan alsnog tekenen."),
        _ => new("al-ondertekend", "Deze partij heeft al ondertekend."),
    };

    private static Overgang Aanvraag(Zaak zaak, Situatie situatie, Ondertekening ondertekening, HashSet<Ondertekenformulier> open)
    {
        var aanvraag = zaak.Aanvraag;
        var getekend = aanvraag with
        {
            Coachingsplan = open.Contains(Ondertekenformulier.Coachingsplan) ? Teken(aanvraag.Coachingsplan!, ondertekening) : aanvraag.Coachingsplan,
            Matchingsformat = open.Contains(Ondertekenformulier.Matchingsformat) ? Teken(aanvraag.Matchingsformat!, ondertekening) : aanvraag.Matchingsformat,
            Ondertekenweigeringen = Ondertekenweigering.Zonder(aanvraag.Ondertekenweigeringen, ondertekening.Partij.Rol(), open),
        };
        var verwijzing = $"aanvraag/{aanvraag.Nummer}";
        if (aanvraag.OpenVerzoek is not { } verzoek)
        {
            return zaak.Met(getekend.MetInhoud(null, null, null)).Feit(situatie, Feitsoort.Ondertekend, verwijzing: $"{verwijzing}/{ondertekening.Partij}");
        }

        // The last signature that was asked is the supplement: from then on the term runs again (Awb 4:15 lid 1).
        return Vervuld(verzoek, getekend, zaak)
            ? zaak.Met(getekend.SluitVerzoek(situatie.Vandaag).MetInhoud(null, null, null))
                .Feit(situatie, Feitsoort.Ondertekend, verwijzing: $"{verwijzing}/{ondertekening.Partij}")
                .EnFeit(situatie, Feitsoort.AanvraagAangevuld, verwijzing: verwijzing)
            : zaak.Met(getekend).Feit(situatie, Feitsoort.Ondertekend, verwijzing: $"{verwijzing}/{ondertekening.Partij}");
    }

    private static Overgang Verantwoording(Zaak zaak, Situatie situatie, Ondertekening ondertekening, HashSet<Ondertekenformulier> open)
    {
        var periode = zaak.TeOndertekenen()!;
        var verantwoording = periode.Verantwoording! with { Ondertekeningen = Zet(periode.Verantwoording.Ondertekeningen, ondertekening) };
        var weigeringen = Ondertekenweigering.Zonder(periode.Ondertekenweigeringen, ondertekening.Partij.Rol(), open);
        return zaak.Met(periode with { Verantwoording = verantwoording, Verantwoordingsbevindingen = null, Ondertekenweigeringen = weigeringen })
            .Feit(situatie, Feitsoort.Ondertekend, verwijzing: $"periode/{periode.Nummer}/{ondertekening.Partij}");
    }

    private static Coachingsplan Teken(Coachingsplan plan, Ondertekening ondertekening) =>
        plan with { VerklaringAkkoord = true, Ondertekeningen = Zet(plan.Ondertekeningen ?? [], ondertekening) };

    // As applicant or as client: who is both (the werknemer) signs once, as client.
    private static Matchingsformat Teken(Matchingsformat format, Ondertekening ondertekening) => ondertekening.Partij.Rol() is Rol.Werknemer
        ? format with { OndertekeningClient = ondertekening }
        : format with { OndertekeningAanvrager = ondertekening };

    private static IReadOnlyList<Ondertekening> Zet(IReadOnlyList<Ondertekening> staat, Ondertekening ondertekening) =>
        [.. staat.Where(een => een.Partij.Rol() != ondertekening.Partij.Rol()), ondertekening];

    private static bool Vervuld(Aanvullingsverzoek verzoek, Aanvraag getekend, Zaak zaak)
    {
        var plaatsen = Ondertekenlijst.Plaatsen(getekend, zaak);
        return verzoek.Ontbreekt.All(code => Gevraagd(code) is { } gevraagd && plaatsen.Where(gevraagd).All(plaats => !plaats.Ontbreekt));
    }

    private static Func<Ondertekenplaats, bool>? Gevraagd(string code) => code switch
    {
        Volledigheidscode.MatchingsformatOndertekend => plaats => plaats.Formulier is Ondertekenformulier.Matchingsformat,
        Volledigheidscode.OndertekendDoorWerknemer => plaats => plaats is { Formulier: Ondertekenformulier.Coachingsplan, Partij: Formulieren.Partij.Werknemer },
        Volledigheidscode.OndertekendDoorWerkgever => plaats => plaats is { Formulier: Ondertekenformulier.Coachingsplan, Partij: Formulieren.Partij.Werkgever },
        Volledigheidscode.OndertekendDoorJobcoachorganisatie => plaats => plaats is { Formulier: Ondertekenformulier.Coachingsplan, Partij: Formulieren.Partij.Jobcoach },
        _ => null,
    };
}

using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Aanvragen;

/// <summary>Vult een aanvraag aan; een formulier vervangt het vorige. Documenten zijn dan al toegevoegd.</summary>
public sealed record VulAan(
    Matchingsformat? Matchingsformat = null,
    Coachingsplan? Coachingsplan = null,
    Ervaringsverslag? Ervaringen = null) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Werknemer, Rol.Werkgever, Rol.Jobcoach);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        var aanvraag = zaak.Aanvraag;
        if (zaak.Fase is not (Fase.Ontvangst or Fase.Volledigheid))
        {
            return new Weigering("aanvullen-te-laat", "De aanvraag is al als volledig aangemerkt of afgedaan. Aanvullen kan niet meer.");
        }

        var weigeringen = Inhoudscontrole.Fouten(Matchingsformat, Coachingsplan, Ervaringen, situatie.Regeling).ToList();
        if (Matchingsformat is null && Coachingsplan is null && Ervaringen is null && !HeeftNieuwStuk(aanvraag))
        {
            weigeringen.Add(new("aanvulling-leeg", "Stuur minstens een formulier mee, of voeg eerst een document toe.", "coachingsplan"));
        }

        if (weigeringen.Count > 0)
        {
            return weigeringen;
        }

        var aangevuld = SluitVerzoek(aanvraag, situatie.Vandaag).MetInhoud(Matchingsformat, Coachingsplan, Ervaringen);
        return zaak.Met(aangevuld).Feit(situatie, Feitsoort.AanvraagAangevuld, verwijzing: $"aanvraag/{aanvraag.Nummer}");
    }

    private static bool HeeftNieuwStuk(Aanvraag aanvraag) =>
        aanvraag.OpenVerzoek is { } verzoek && aanvraag.Bewijsstukken.Any(stuk => verzoek.VerzondenOp is not { } verzonden || stuk.ToegevoegdOp >= verzonden);

    private static Aanvraag SluitVerzoek(Aanvraag aanvraag, DateOnly vandaag) => aanvraag.OpenVerzoek switch
    {
        null => aanvraag,

        // The letter was not sent yet: what it asked for is overtaken, and nothing was suspended.
        { VerzondenOp: null } verzoek => aanvraag with { Aanvullingsverzoeken = [.. aanvraag.Aanvullingsverzoeken.Where(een => een != verzoek)] },
        { VerzondenOp: { } verzonden } verzoek => aanvraag with
        {
            Aanvullingsverzoeken = aanvraag.Aanvullingsverzoeken.Vervang(verzoek, verzoek with { AangevuldOp = vandaag }),
            Opschortingen = aanvraag.Opschortingen.SluitAanvulling(Opschorting.NaAanvulling(verzonden, vandaag)),
        },
    };
}

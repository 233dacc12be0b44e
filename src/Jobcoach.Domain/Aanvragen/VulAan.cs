using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Aanvragen;

/// <summary>
/// Vult een aanvraag aan; een formulier vervangt het vorige. Documenten en handtekeningen zijn dan al toegevoegd.
/// Verandert de inhoud van een formulier, dan vervallen de handtekeningen die er in dit systeem onder gezet zijn.
/// </summary>
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
        if (Matchingsformat is null && Coachingsplan is null && Ervaringen is null && !HeeftIetsNieuws(aanvraag))
        {
            weigeringen.Add(new("aanvulling-leeg", "Stuur minstens een formulier mee, of voeg eerst een document of handtekening toe.", "coachingsplan"));
        }

        if (weigeringen.Count > 0)
        {
            return weigeringen;
        }

        var aangevuld = aanvraag.SluitVerzoek(situatie.Vandaag).MetInhoud(Matchingsformat, Coachingsplan, Ervaringen);
        var verwijzing = $"aanvraag/{aanvraag.Nummer}";
        return Handtekeningbehoud.Vervallen(aanvraag.Handtekeningen, aangevuld.Handtekeningen).Aggregate(
            zaak.Met(aangevuld).VraagHandtekeningen(situatie, zaak).Feit(situatie, Feitsoort.AanvraagAangevuld, verwijzing: verwijzing),
            (overgang, partij) => overgang.EnFeit(situatie, Feitsoort.OndertekeningVervallen, verwijzing: $"{verwijzing}/{partij}"));
    }

    private static bool HeeftIetsNieuws(Aanvraag aanvraag) => aanvraag.OpenVerzoek is { } verzoek
        && (aanvraag.Bewijsstukken.Any(stuk => Sinds(verzoek, stuk.ToegevoegdOp)) || aanvraag.Handtekeningen.Any(een => een.Ondertekening.Door is not null && Sinds(verzoek, een.Ondertekening.Op)));

    private static bool Sinds(Aanvullingsverzoek verzoek, DateOnly dag) => verzoek.VerzondenOp is not { } verzonden || dag >= verzonden;
}

using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Doelgroep;

/// <summary>
/// Past de criteria van de regeling toe op dienstverband en vaststelling. Wie er duidelijk buiten valt gaat naar het besluit,
/// wie nog onderzocht moet worden blijft, en al het andere gaat naar de toets: ruimte in een regel vult een mens.
/// </summary>
public sealed record StelDoelgroepVast : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Systeem);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    /// <summary>Of er een vaststelling ligt die nog niet is verwerkt. Een vervolgaanvraag bouwt voort op de vorige vaststelling.</summary>
    internal static bool IsAanDeBeurt(Zaak zaak) =>
        zaak is { Fase: Fase.Doelgroeptoets, Aanvraag.Doelgroepbevindingen: null } && Vaststelling(zaak) is not null;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (!IsAanDeBeurt(zaak) || Vaststelling(zaak) is not { } vaststelling)
        {
            return new Weigering("geen-vaststelling", "Er ligt geen vaststelling die nog verwerkt moet worden.");
        }

        var aanvraag = zaak.Aanvraag;
        var bevindingen = Doelgroeptoets.Toets(situatie.Regeling, zaak.Dienstverband, vaststelling, aanvraag.Soort is Aanvraagsoort.Vervolg, Feiten(zaak));
        var verwerkt = zaak.Met(aanvraag with
        {
            Doelgroepvaststelling = vaststelling,
            DoelgroepVastgesteldDoor = aanvraag.DoelgroepVastgesteldDoor ?? Vorige(zaak)?.DoelgroepVastgesteldDoor,
            Doelgroepbevindingen = bevindingen,
        });
        var voldoetNiet = bevindingen.Any(bevinding => bevinding.Oordeel is Oordeel.VoldoetNiet);
        var volgende = voldoetNiet ? Fase.Besluit : MoetOnderzochtWorden(situatie.Regeling, vaststelling) ? Fase.Doelgroeptoets : Fase.Toets;
        return verwerkt.Naar(volgende, situatie.Vandaag).Feit(situatie, Feitsoort.DoelgroepBevonden, verwijzing: $"aanvraag/{aanvraag.Nummer}");
    }

    private static Aanvraagfeiten Feiten(Zaak zaak)
    {
        var soort = zaak.Dienstverband.Soort is Arbeidsrelatie.Proefplaatsing ? Bewijsstuksoort.AanvraagformulierProefplaatsing : Bewijsstuksoort.Arbeidsovereenkomst;
        var stukken = zaak.Aanvraag.NieuwDienstverband ? zaak.Aanvraag.Bewijsstukken : zaak.Aanvragen.SelectMany(aanvraag => aanvraag.Bewijsstukken);
        return new(zaak.Partijen.Aanvrager, zaak.Partijen.Jobcoachorganisatie.Vorm, stukken.Any(stuk => stuk.Soort == soort));
    }

    private static Doelgroepvaststelling? Vaststelling(Zaak zaak) => zaak.Aanvraag.Doelgroepvaststelling ?? Vorige(zaak)?.Doelgroepvaststelling;

    private static Aanvraag? Vorige(Zaak zaak) => zaak.Aanvragen.SkipLast(1).LastOrDefault(eerdere => eerdere.Doelgroepvaststelling is not null);

    // Unknown is a fact that somebody still has to find out (a medical advice, a measured loonwaarde); a blank in the regeling is not.
    private static bool MoetOnderzochtWorden(Regeling regeling, Doelgroepvaststelling vaststelling) =>
        vaststelling.Sfb is JaNeeOnbekend.Onbekend
        && !(regeling.Doelgroep.Grond.Waarde is Doelgroepgrond.LksEnOfSfb && vaststelling.Loonkostensubsidie is JaNeeOnbekend.Ja);
}

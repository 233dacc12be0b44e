using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Wijzigingen;

/// <summary>Vraagt om de lopende toekenning te veranderen: contracturen, werkgever, jobcoach, of coaching tijdens ziekte.</summary>
/// <param name="Inhoud">Wat er verandert.</param>
/// <param name="Ingangsdatum">De dag waarop het zich voordoet.</param>
/// <param name="Reden">Waarom, zonder medische gegevens.</param>
public sealed record VraagWijziging(Wijzigingsinhoud Inhoud, DateOnly Ingangsdatum, string Reden) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Werknemer, Rol.Werkgever, Rol.Jobcoach);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (zaak.Fase is not Fase.Begeleiding || zaak.Periode is not { } periode)
        {
            return new Weigering("geen-lopende-periode", "Een wijziging vraagt u tijdens een lopende periode van begeleiding.");
        }

        if (NaLaatsteMoment(situatie, periode.Looptijd.TotEnMet) is { } teLaat)
        {
            return teLaat;
        }

        var weigeringen = Controleer(periode.Looptijd, situatie.Regeling);
        if (weigeringen.Count > 0)
        {
            return weigeringen;
        }

        var verzoek = new Wijzigingsverzoek(
            zaak.Wijzigingen.Count + 1,
            periode.Nummer,
            Inhoud,
            Ingangsdatum,
            Reden,
            situatie.Vandaag,
            situatie.Door,
            [Werkingsdatum.Tijdigheid(situatie.Regeling, Ingangsdatum, situatie.Vandaag)],
            Werkingsdatum.Vanaf(situatie.Regeling, Ingangsdatum, situatie.Vandaag, periode.Looptijd.Van, IsVermindering(zaak)));
        return (zaak with { Wijzigingen = [.. zaak.Wijzigingen, verzoek] })
            .Feit(situatie, Feitsoort.WijzigingGevraagd, Reden, $"wijziging/{verzoek.Nummer}");
    }

    private static Weigering? NaLaatsteMoment(Situatie situatie, DateOnly einde) =>
        situatie.Regeling.Termijn(Termijnsoort.LaatsteWijzigingVoorEinde, einde) is { LaatsteDag: var laatste } && situatie.Vandaag > laatste
            ? new("wijziging-te-laat-in-periode", $"Na {Datumtekst.Voluit(laatste)} wordt in deze periode geen wijziging meer behandeld. Neem haar op in de vervolgaanvraag.")
            : null;

    private bool IsVermindering(Zaak zaak) => Inhoud is Wijzigingsinhoud.Contracturen { UrenPerWeek: var uren } && uren < zaak.Dienstverband.UrenPerWeek;

    private List<Weigering> Controleer(Periode looptijd, Regeling regeling)
    {
        List<Weigering> weigeringen = [.. Tekst.Verplicht(Reden, "reden"), .. Inhoud?.Fouten(looptijd, "inhoud") ?? [Invoer.Ontbreekt("inhoud")]];
        if (!looptijd.Bevat(Ingangsdatum))
        {
            weigeringen.Add(new("ingangsdatum-buiten-periode", "De ingangsdatum valt binnen de lopende periode.", "ingangsdatum"));
        }

        if (Inhoud is Wijzigingsinhoud.AndereWerkgever { DienstbetrekkingLooptDoor: false } && regeling.Duur.ResetBijNieuweWerkgever.Waarde is not false)
        {
            weigeringen.Add(new(
                "nieuwe-aanvraag-nodig",
                "Een andere dienstbetrekking vraagt een nieuwe aanvraag. Meld hier het einde van de dienstbetrekking.",
                "inhoud.dienstbetrekkingLooptDoor"));
        }

        return weigeringen;
    }
}

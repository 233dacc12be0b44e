using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
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
            [Tijdigheid(situatie)],
            GeldtVanaf(situatie, periode.Looptijd.Van));
        return (zaak with { Wijzigingen = [.. zaak.Wijzigingen, verzoek] })
            .Feit(situatie, Feitsoort.WijzigingGevraagd, Reden, $"wijziging/{verzoek.Nummer}");
    }

    private static Weigering? NaLaatsteMoment(Situatie situatie, DateOnly einde) =>
        situatie.Regeling.Termijnen.LaatsteWijzigingVoorEinde.InWeken() is { } weken && situatie.Vandaag > einde.AddDays(-7 * weken)
            ? new("wijziging-te-laat-in-periode", $"In de laatste {weken} weken van een periode wordt geen wijziging meer behandeld. Neem haar op in de vervolgaanvraag.")
            : null;

    // A change that was reported late works back no further than the regeling allows; a blank leaves it to the besluit.
    private DateOnly GeldtVanaf(Situatie situatie, DateOnly begin)
    {
        var vroegst = situatie.Regeling.VroegsteWerking(situatie.Vandaag) ?? begin;
        var vanaf = Ingangsdatum > vroegst ? Ingangsdatum : vroegst;
        return vanaf > begin ? vanaf : begin;
    }

    private Bevinding Tijdigheid(Situatie situatie)
    {
        const string Code = "wijziging-tijdig-gemeld";
        var regel = situatie.Regeling.Termijnen.MeldenWijziging;
        var gegevens = new List<Gegeven> { new("ingangsdatum", Datumtekst.Voluit(Ingangsdatum)), new("gemeld op", Datumtekst.Voluit(situatie.Vandaag)) };
        if (regel.Na(Ingangsdatum) is not { } uiterlijk)
        {
            return Bevinding.Van(Code, Oordeel.NietVastgesteld, "regeling", "De regeling noemt geen termijn om een wijziging te melden.", gegevens);
        }

        gegevens.Add(new("uiterlijk", Datumtekst.Voluit(uiterlijk)));
        return situatie.Vandaag <= uiterlijk
            ? Bevinding.Van(Code, Oordeel.Voldoet, regel.Aantal.Bron, "De wijziging is op tijd gemeld.", gegevens)
            : Bevinding.Van(Code, Oordeel.BeoordelingNodig, regel.Aantal.Bron, "De wijziging is later gemeld dan de regeling vraagt. Zij werkt hoogstens beperkt terug.", gegevens);
    }

    private List<Weigering> Controleer(Waarden.Periode looptijd, Regeling regeling)
    {
        var weigeringen = Tekst.Verplicht(Reden, "reden");
        if (!looptijd.Bevat(Ingangsdatum))
        {
            weigeringen.Add(new("ingangsdatum-buiten-periode", "De ingangsdatum valt binnen de lopende periode.", "ingangsdatum"));
        }

        switch (Inhoud)
        {
            case Wijzigingsinhoud.Contracturen { UrenPerWeek: <= 0 or > 168 }:
                weigeringen.Add(new("uren-onmogelijk", "De contracturen per week liggen boven 0 en zijn ten hoogste 168.", "inhoud.urenPerWeek"));
                break;
            case Wijzigingsinhoud.Contracturen { UrenPerJaar: <= 0 }:
                weigeringen.Add(new("uren-onmogelijk", "De uren per jaar liggen boven 0.", "inhoud.urenPerJaar"));
                break;
            case Wijzigingsinhoud.AndereWerkgever { DienstbetrekkingLooptDoor: false } when regeling.Duur.ResetBijNieuweWerkgever.Waarde is not false:
                weigeringen.Add(new("nieuwe-aanvraag-nodig", "Een andere dienstbetrekking vraagt een nieuwe aanvraag. Meld hier het einde van de dienstbetrekking.", "inhoud.dienstbetrekkingLooptDoor"));
                break;
            case Wijzigingsinhoud.Ziekte ziekte when ziekte.Looptijd.Van < looptijd.Van || ziekte.Looptijd.TotEnMet > looptijd.TotEnMet:
                weigeringen.Add(new("ziekte-buiten-periode", "De toestemming valt binnen de lopende periode.", "inhoud.looptijd"));
                break;
            case null:
                weigeringen.Add(new("inhoud-ontbreekt", "Zeg wat er verandert.", "inhoud"));
                break;
            default:
                break;
        }

        return weigeringen;
    }
}

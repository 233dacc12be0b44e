using System.Diagnostics;
using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Wijzigingen;

/// <summary>Wat een bekendgemaakt besluit op een wijzigingsverzoek met de zaak doet.</summary>
internal static class Toepassen
{
    /// <summary>Past de wijziging toe; uren en bedrag van de lopende periode veranderen voor de dagen die nog komen, naar rato.</summary>
    public static Zaak PasToe(this Zaak zaak, int nummer, Besluituitkomst.Wijziging wijziging, Regeling regeling)
    {
        var verwerkt = zaak.MetStatus(nummer, Wijzigingsstatus.Toegepast);
        return wijziging.Inhoud switch
        {
            Wijzigingsinhoud.Contracturen uren => verwerkt.MetUren(uren, wijziging.Per, regeling),
            Wijzigingsinhoud.AndereWerkgever { Werkgever: var werkgever } => verwerkt with { Partijen = zaak.Partijen with { Werkgever = werkgever } },
            Wijzigingsinhoud.AndereJobcoach { JobcoachId: var id, Jobcoachorganisatie: var organisatie } =>
                verwerkt with { Partijen = zaak.Partijen with { JobcoachId = id, Jobcoachorganisatie = organisatie } },
            Wijzigingsinhoud.Ziekte ziekte => verwerkt with { Ziektetoestemmingen = [.. zaak.Ziektetoestemmingen, ziekte] },
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Zet het verzoek op afgewezen; er verandert verder niets.</summary>
    public static Zaak WijsAf(this Zaak zaak, int nummer) => zaak.MetStatus(nummer, Wijzigingsstatus.Afgewezen);

    private static Zaak MetStatus(this Zaak zaak, int nummer, Wijzigingsstatus status)
    {
        var verzoek = zaak.Wijzigingen[nummer - 1];
        return zaak with { Wijzigingen = zaak.Wijzigingen.Vervang(verzoek, verzoek with { Status = status }) };
    }

    private static Zaak MetUren(this Zaak zaak, Wijzigingsinhoud.Contracturen nieuw, DateOnly per, Regeling regeling)
    {
        var gewijzigd = zaak with { Dienstverband = zaak.Dienstverband with { UrenPerWeek = nieuw.UrenPerWeek, UrenPerJaar = nieuw.UrenPerJaar } };
        if (zaak.Periode is not { } periode || !periode.Looptijd.Bevat(per))
        {
            return gewijzigd;
        }

        // The difference between a whole period on the old and on the new hours, for the days from then on: so a second change
        // builds on the first, and a grant below the maximum stays as far below it.
        var oude = Hele(zaak);
        var nieuwe = Hele(gewijzigd);
        var erna = (periode.Looptijd.TotEnMet.DayNumber - per.DayNumber + 1) / (decimal)periode.Looptijd.Dagen;
        return gewijzigd.Met(periode with
        {
            ToegekendeUren = Verschoven(periode.ToegekendeUren?.InUren, oude.Uren?.InUren, nieuwe.Uren?.InUren) is { } uren ? Uren.Van(uren) : periode.ToegekendeUren,
            ToegekendBedrag = Verschoven(periode.ToegekendBedrag?.Euro, oude.Bedrag?.Euro, nieuwe.Bedrag?.Euro) is { } euro ? Bedrag.Van(euro) : periode.ToegekendBedrag,
        });

        Berekeningsuitkomst Hele(Zaak stand) => Toekenningsruimte.Bereken(stand, regeling, periode.Regime, periode.Nummer, periode.Looptijd, null);

        decimal? Verschoven(decimal? toegekend, decimal? oud, decimal? nieuw) =>
            toegekend + ((nieuw - oud) * erna) is { } som ? Math.Max(0, som) : null;
    }
}

using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Wijzigingen;

/// <summary>Wat een bekendgemaakt besluit op een wijzigingsverzoek met de zaak doet.</summary>
internal static class Toepassen
{
    /// <summary>Past de wijziging toe; uren en bedrag van de lopende periode worden naar rato van de dagen verdeeld.</summary>
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
            _ => throw new InvalidOperationException($"Onbekende wijziging {wijziging.Inhoud.GetType().Name}."),
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

        var hele = Toekenningsruimte.Bereken(gewijzigd, regeling, periode.Regime, periode.Nummer, periode.Looptijd, null);
        var ervoor = (per.DayNumber - periode.Looptijd.Van.DayNumber) / (decimal)periode.Looptijd.Dagen;
        return gewijzigd.Met(periode with
        {
            ToegekendeUren = periode.ToegekendeUren is { } uren && hele.Uren is { } nieuweUren
                ? Uren.Van((uren.InUren * ervoor) + (nieuweUren.InUren * (1 - ervoor)))
                : periode.ToegekendeUren,
            ToegekendBedrag = periode.ToegekendBedrag is { } bedrag && hele.Bedrag is { } nieuwBedrag
                ? Bedrag.Van((bedrag.Euro * ervoor) + (nieuwBedrag.Euro * (1 - ervoor)))
                : periode.ToegekendBedrag,
        });
    }
}

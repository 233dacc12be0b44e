using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Brieven;

/// <summary>Wat een wijziging met de uren of het bedrag van de lopende periode doet.</summary>
internal static class Wijzigingsgevolg
{
    /// <summary>De uren en het bedrag na de wijziging; null als die gelijk blijven, of als later nog een wijziging kwam en zij dus niet meer van deze zijn.</summary>
    public static (Uren? Uren, Bedrag? Bedrag)? Van(Zaak zaak, Regeling regeling, int nummer, Besluituitkomst.Wijziging wijziging)
    {
        if (wijziging.Inhoud is not Wijzigingsinhoud.Contracturen || zaak.Wijzigingen.ElementAtOrDefault(nummer - 1) is not { } verzoek || zaak.Periode is not { } nu || nu.Nummer != verzoek.Periodenummer)
        {
            return null;
        }

        // The letter is made before the change takes effect; made again afterwards it must say the same.
        if (verzoek.Status is Wijzigingsstatus.Toegepast)
        {
            var laatste = zaak.Wijzigingen.Last(een => een is { Status: Wijzigingsstatus.Toegepast, Inhoud: Wijzigingsinhoud.Contracturen });
            return laatste == verzoek ? (nu.ToegekendeUren, nu.ToegekendBedrag) : null;
        }

        return zaak.PasToe(nummer, wijziging, regeling).Periode is { } straks && (straks.ToegekendeUren != nu.ToegekendeUren || straks.ToegekendBedrag != nu.ToegekendBedrag)
            ? (straks.ToegekendeUren, straks.ToegekendBedrag)
            : null;
    }
}

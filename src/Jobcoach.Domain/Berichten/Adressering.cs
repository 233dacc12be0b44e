using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Berichten;

/// <summary>Wie een brief krijgt. De werkgever alleen als hij iets vroeg of indiende: de zaak gaat over de gezondheid en het werk van een ander.</summary>
internal static class Adressering
{
    /// <summary>De aanvrager en, als die een ander is, de werknemer: vraagt de werkgever aan, dan is de werknemer belanghebbende (Awb 3:41, Participatiewet 10 lid 6).</summary>
    public static IEnumerable<Rol> Belanghebbenden(this Zaak zaak) => [zaak.Partijen.Aanvrager, Rol.Werknemer];

    /// <summary>Wie een ontvangstbevestiging krijgt: ook wie de aanvraag voor een ander indiende (Awb 2:10), en de jobcoach.</summary>
    public static IEnumerable<Rol> BijOntvangst(this Zaak zaak) => [.. zaak.Belanghebbenden(), .. Partij(zaak.Aanvraag.IngediendDoor), Rol.Jobcoach];

    /// <summary>
    /// Aan wie een besluit wordt bekendgemaakt: de belanghebbenden, en wie om de wijziging vroeg waarop het beslist (Awb 3:41).
    /// De jobcoach krijgt er mededeling van: het besluit rust op zijn plan (Awb 3:43).
    /// </summary>
    public static IEnumerable<Rol> BijBesluit(this Zaak zaak, Besluit besluit) =>
    [
        .. zaak.Belanghebbenden(),
        .. besluit.Onderwerp.Soort is Onderwerpsoort.Wijziging ? Partij(zaak.Wijzigingen.First(verzoek => verzoek.Nummer == besluit.Onderwerp.Nummer).Door) : [],
        Rol.Jobcoach,
    ];

    /// <summary>Wie hoort dat een bezwaar is ontvangen: de belanghebbenden, en wie het indiende als dat een ander is (Awb 6:14).</summary>
    public static IEnumerable<Rol> BijBezwaar(this Zaak zaak, Handelende indiener) => [.. zaak.Belanghebbenden(), .. Partij(indiener)];

    private static IEnumerable<Rol> Partij(Handelende wie) => wie.Rol is Rol.Werknemer or Rol.Werkgever or Rol.Jobcoach ? [wie.Rol] : [];
}

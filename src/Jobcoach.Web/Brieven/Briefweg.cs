using Jobcoach.Web.Paginas;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Shared;
using Jobcoach.Web.Zaken;

namespace Jobcoach.Web.Brieven;

/// <summary>De weg naar een brief: voor de uitvoerder over zijn werk en de brieven van de zaak, voor een partij over haar zaken.</summary>
internal static class Briefweg
{
    public static Kruimel[] Van(Teksten<BrievenTeksten> woorden, Teksten<SharedTeksten> gedeeld, Zaakinzage zaak)
    {
        var nummer = zaak.Document.Zaak.Nummer;
        var naarZaak = new Kruimel(woorden["zaak", nummer], Zaakpagina.Adres(nummer));
        return zaak.Wie.Rol.IsUitvoerder()
            ? [new(gedeeld["plek.werkvoorraad"], "/werkvoorraad"), naarZaak, new(woorden["brieven"], $"{naarZaak.Adres}/brieven")]
            : [new(gedeeld["plek.zaken"], "/zaken"), naarZaak];
    }
}

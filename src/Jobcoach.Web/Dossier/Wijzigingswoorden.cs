using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Web.Paginas;

namespace Jobcoach.Web.Dossier;

/// <summary>Wat een wijziging inhoudt, als namen met waarden.</summary>
public static class Wijzigingswoorden
{
    /// <summary>De regels, in vaste volgorde.</summary>
    public static IReadOnlyList<(string Naam, string? Waarde)> Regels(Teksten<DossierTeksten> woorden, Wijzigingsinhoud inhoud) =>
    [
        (woorden["wijziging.soort"], woorden[$"wijziging.{inhoud.GetType().Name}"]),
        .. inhoud switch
        {
            Wijzigingsinhoud.Contracturen uren =>
            [
                (woorden["dienstverband.urenPerWeek"], Opmaak.Getal(uren.UrenPerWeek)),
                (woorden["dienstverband.urenPerJaar"], uren.UrenPerJaar is { } jaar ? Opmaak.Getal(jaar) : null),
            ],
            Wijzigingsinhoud.AndereWerkgever werkgever =>
            [
                (woorden["betrokkene.werkgever"], werkgever.Werkgever.Naam),
                (woorden["wijziging.looptDoor"], woorden.JaNee(werkgever.DienstbetrekkingLooptDoor)),
            ],
            Wijzigingsinhoud.AndereJobcoach jobcoach =>
            [
                (woorden["betrokkene.organisatie"], jobcoach.Jobcoachorganisatie.Naam),
                (woorden["betrokkene.erkend"], woorden.JaNee(jobcoach.Jobcoachorganisatie.Erkend)),
            ],
            Wijzigingsinhoud.Ziekte ziekte => [(woorden["periode.looptijd"], Opmaak.Periode(ziekte.Looptijd)), (woorden["plan.uren"], woorden.Uren(ziekte.Uren))],
            _ => Array.Empty<(string, string?)>(),
        },
    ];
}

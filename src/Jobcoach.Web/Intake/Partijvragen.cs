using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Web.Shared;

namespace Jobcoach.Web.Intake;

/// <summary>De vragen over de partijen. Wat de aanmelding al zegt wordt niet gevraagd.</summary>
internal static class Partijvragen
{
    private const int LangsteNaam = 200;

    public static IReadOnlyList<Vraaggroep> Van(Vraagteksten teksten, Vraagstand stand, IReadOnlyList<Keuze> regelingen)
    {
        var rol = stand.Wie.Rol;
        return
        [
            new(
                teksten.Woorden["groep.aanvraag"],
                [
                    teksten.Kies("regeling", regelingen, verplicht: true),
                    .. rol is Rol.Jobcoach ? [teksten.Kies("aanvrager", teksten.Lijst(Rol.Werknemer, Rol.Werkgever, Rol.Jobcoach), verplicht: true)] : Array.Empty<Vraag>(),
                ]),
            new(
                teksten.Woorden["groep.werknemer"],
                Regel("werknemer.naam", verplicht: true, aanvullen: rol is Rol.Werknemer ? "name" : null),
                teksten.Vraag("werknemer.geboortedatum", Vraagsoort.Dag),
                teksten.Vraag("werknemer.adres", Vraagsoort.Regel),
                Regel("werknemer.email", aanvullen: rol is Rol.Werknemer ? "email" : null))
            {
                Uitleg = teksten.Woorden["partijen.bsn"],
            },
            new(
                teksten.Woorden["groep.werkgever"],
                [
                    Regel("werkgever.naam", verplicht: true, aanvullen: rol is Rol.Werkgever ? "organization" : null),
                    .. rol is Rol.Werkgever ? Array.Empty<Vraag>() : [Kenmerk("werkgever.id")],
                    teksten.Kies("werkgever.grootte", teksten.Lijst<Werkgeversgrootte>()),
                ]),
            new(
                teksten.Woorden["groep.jobcoach"],
                [
                    Regel("jobcoachorganisatie.naam", verplicht: true, aanvullen: rol is Rol.Jobcoach ? "organization" : null),
                    .. rol is Rol.Jobcoach ? Array.Empty<Vraag>() : [Kenmerk("jobcoachorganisatie.id"), Kenmerk("jobcoachId")],
                    teksten.Kies("jobcoachorganisatie.vorm", teksten.Lijst(Begeleidingsvorm.Extern, Begeleidingsvorm.Intern)),
                    teksten.Kies("jobcoachorganisatie.erkend", teksten.JaNee(weetNiet: true)),
                    teksten.Kies("jobcoachorganisatie.onafhankelijkVanWerkgever", teksten.JaNee(weetNiet: true)),
                ]),
            new(
                teksten.Woorden["groep.organisatie"],
                teksten.Kies("jobcoachorganisatie.band", teksten.Lijst<Werkgeverband>()),
                teksten.Kies("jobcoachorganisatie.isSwBedrijf", teksten.JaNee(weetNiet: true)),
                teksten.Kies("jobcoachorganisatie.verklaringDeskundigheid", teksten.JaNee(weetNiet: true)),
                teksten.Vraag("jobcoachorganisatie.tevredenheidWerknemers", Vraagsoort.Getal),
                teksten.Vraag("jobcoachorganisatie.tevredenheidWerkgevers", Vraagsoort.Getal))
            {
                Uitklap = true,
            },
        ];

        Vraag Regel(string pad, bool verplicht = false, string? aanvullen = null) =>
            teksten.Vraag(pad, Vraagsoort.Regel, verplicht) with { Aanvullen = aanvullen, Hoogstens = LangsteNaam };

        Vraag Kenmerk(string pad) => teksten.Vraag(pad, Vraagsoort.Regel, verplicht: true) with { Breedte = 20, Hoogstens = LangsteNaam };
    }
}

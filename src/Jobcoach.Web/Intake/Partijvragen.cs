using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Web.Shared;
using Jobcoach.Workflow.Zoeken;

namespace Jobcoach.Web.Intake;

/// <summary>De vragen over de partijen. Wat de aanmelding al zegt wordt niet gevraagd.</summary>
internal static class Partijvragen
{
    private const int LangsteNaam = 200;

    public static IReadOnlyList<Vraaggroep> Van(Vraagteksten teksten, Vraagstand stand, IReadOnlyList<Keuze> regelingen, Organisatiekeuze organisaties)
    {
        var rol = stand.Wie.Rol;
        var werkgevers = rol is Rol.Werkgever ? [] : organisaties.Keuzes(Organisatiesoort.Werkgever);
        var jobcoaches = rol is Rol.Jobcoach ? [] : organisaties.Keuzes(Organisatiesoort.Jobcoachorganisatie);
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
                    .. Kies("werkgever", werkgevers),
                    Regel("werkgever.naam", verplicht: werkgevers.Count == 0, aanvullen: rol is Rol.Werkgever ? "organization" : null),
                    .. rol is Rol.Werkgever ? Array.Empty<Vraag>() : [Kenmerk("werkgever.id", werkgevers)],
                    teksten.Kies("werkgever.grootte", teksten.Lijst<Werkgeversgrootte>()),
                ]),
            new(
                teksten.Woorden["groep.jobcoach"],
                [
                    .. Kies("jobcoachorganisatie", jobcoaches),
                    Regel("jobcoachorganisatie.naam", verplicht: jobcoaches.Count == 0, aanvullen: rol is Rol.Jobcoach ? "organization" : null),
                    .. rol is Rol.Jobcoach ? Array.Empty<Vraag>() : [Kenmerk("jobcoachorganisatie.id", jobcoaches), Kenmerk("jobcoachId", [])],
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

        // Who is in the list is chosen there: then his name and mark need not be typed.
        Vraag Kenmerk(string pad, IReadOnlyList<Keuze> bekend) => teksten.Vraag(pad, Vraagsoort.Regel, verplicht: bekend.Count == 0) with { Breedte = 20, Hoogstens = LangsteNaam };

        Vraag[] Kies(string onderdeel, IReadOnlyList<Keuze> bekend) => bekend.Count == 0
            ? []
            : [teksten.Vraag(Organisatiekeuze.Veld(onderdeel), Vraagsoort.Lijst, verplicht: true) with { Keuzes = bekend, Leeg = teksten.Woorden["organisatie.nietInLijst"] }];
    }
}

using Jobcoach.Domain.Formulieren;
using Jobcoach.Web.Shared;

namespace Jobcoach.Web.Intake;

/// <summary>De vragen van een rij van het matchingsformat: eerst de werknemer, dan het werk, dan de vergelijking.</summary>
internal static class Matchingvragen
{
    public static Vraaggroep Van(Vraagteksten teksten, Matchingsonderwerp onderwerp)
    {
        var rij = Formulierstappen.Rij(onderwerp);
        return new(
            null,
            teksten.Vraag($"{rij}.werknemerprofiel.beschrijving", Vraagsoort.Tekst, verplicht: true),
            teksten.Vraag($"{rij}.werknemerprofiel.sterkePunten", Vraagsoort.Tekst),
            teksten.Vraag($"{rij}.werknemerprofiel.aandachtspunten", Vraagsoort.Tekst),
            teksten.Vraag($"{rij}.werkprofiel.beschrijving", Vraagsoort.Tekst, verplicht: true),
            teksten.Kies($"{rij}.matching.uitkomst", teksten.Lijst<Matchingsuitkomst>(), verplicht: true),
            teksten.Kies($"{rij}.matching.termijn", teksten.Lijst<Matchingstermijn>(), verplicht: true),
            teksten.Vraag($"{rij}.matching.toelichting", Vraagsoort.Tekst, verplicht: true));
    }
}

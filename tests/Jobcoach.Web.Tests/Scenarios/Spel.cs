using Jobcoach.Domain.Waarden;
using Jobcoach.LocalHost.Ontwikkeling;
using Jobcoach.TestSupport.Http;
using Jobcoach.Workflow.Handelingen;

namespace Jobcoach.Web.Tests.Scenarios;

/// <summary>A zaak of its own on a host of the test.</summary>
internal static class Spel
{
    public static Zaakspel Nieuw(this Api api) => new(api.Client, api.Vandaag, api.NaarAsync, api.LoopAsync);

    public static Aanvraagformulier Aanvraag(this Api api, string werknemer = "anna", string regeling = "uwv", string? regime = "midden", decimal uren = 24) =>
        Zaakstappen.Formulier(api.Vandaag, Personas.Zoek(werknemer)!.Bsn!.Onthul(), regeling, regime, uren);
}

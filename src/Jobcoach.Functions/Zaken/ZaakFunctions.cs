using Jobcoach.Domain.Planning;
using Jobcoach.Functions.Durable;
using Jobcoach.Workflow.Zaken;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Json = System.Text.Json.JsonElement?;

namespace Jobcoach.Functions.Zaken;

/// <summary>De levensloop van een zaak, een functie per activiteit: zo staat elke stap met zijn naam in de portal en in de telemetrie.</summary>
public static class ZaakFunctions
{
    [Function(ZaakOrchestration.Naam)]
    public static Task Zaak([OrchestrationTrigger] TaskOrchestrationContext context, FunctionContext run) => run.OrchestrateAsync(context);

    [Function(ZaakActiviteiten.LeesStand)]
    public static Task<Json> LeesStand([ActivityTrigger] Json input, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.ActAsync(input, client);

    [Function(nameof(Stap.BevestigOntvangst))]
    public static Task<Json> BevestigOntvangst([ActivityTrigger] Json input, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.ActAsync(input, client);

    [Function(nameof(Stap.ToetsVolledigheid))]
    public static Task<Json> ToetsVolledigheid([ActivityTrigger] Json input, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.ActAsync(input, client);

    [Function(nameof(Stap.VraagAanvulling))]
    public static Task<Json> VraagAanvulling([ActivityTrigger] Json input, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.ActAsync(input, client);

    [Function(nameof(Stap.SluitHersteltermijn))]
    public static Task<Json> SluitHersteltermijn([ActivityTrigger] Json input, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.ActAsync(input, client);

    [Function(nameof(Stap.LaatBuitenBehandelingVervallen))]
    public static Task<Json> LaatBuitenBehandelingVervallen([ActivityTrigger] Json input, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.ActAsync(input, client);

    [Function(nameof(Stap.LegOverschrijdingVast))]
    public static Task<Json> LegOverschrijdingVast([ActivityTrigger] Json input, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.ActAsync(input, client);

    [Function(nameof(Stap.StelDoelgroepVast))]
    public static Task<Json> StelDoelgroepVast([ActivityTrigger] Json input, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.ActAsync(input, client);

    [Function(nameof(Stap.ZetToetsUit))]
    public static Task<Json> ZetToetsUit([ActivityTrigger] Json input, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.ActAsync(input, client);

    [Function(nameof(Stap.StelBesluitOp))]
    public static Task<Json> StelBesluitOp([ActivityTrigger] Json input, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.ActAsync(input, client);

    [Function(nameof(Stap.MaakBekend))]
    public static Task<Json> MaakBekend([ActivityTrigger] Json input, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.ActAsync(input, client);

    [Function(nameof(Stap.OpenPeriode))]
    public static Task<Json> OpenPeriode([ActivityTrigger] Json input, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.ActAsync(input, client);

    [Function(nameof(Stap.Herinner))]
    public static Task<Json> Herinner([ActivityTrigger] Json input, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.ActAsync(input, client);

    [Function(nameof(Stap.SluitPeriode))]
    public static Task<Json> SluitPeriode([ActivityTrigger] Json input, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.ActAsync(input, client);

    [Function(nameof(Stap.BeoordeelVerantwoording))]
    public static Task<Json> BeoordeelVerantwoording([ActivityTrigger] Json input, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.ActAsync(input, client);

    [Function(nameof(Stap.NodigVervolgaanvraagUit))]
    public static Task<Json> NodigVervolgaanvraagUit([ActivityTrigger] Json input, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.ActAsync(input, client);

    [Function(nameof(Stap.NeemVervolgInBehandeling))]
    public static Task<Json> NeemVervolgInBehandeling([ActivityTrigger] Json input, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.ActAsync(input, client);

    [Function(nameof(Stap.BepaalResultaat))]
    public static Task<Json> BepaalResultaat([ActivityTrigger] Json input, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.ActAsync(input, client);

    [Function(nameof(Stap.Archiveer))]
    public static Task<Json> Archiveer([ActivityTrigger] Json input, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.ActAsync(input, client);

    [Function(nameof(Stap.Vernietig))]
    public static Task<Json> Vernietig([ActivityTrigger] Json input, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.ActAsync(input, client);

    [Function(nameof(Stap.BezorgBerichten))]
    public static Task<Json> BezorgBerichten([ActivityTrigger] Json input, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.ActAsync(input, client);
}

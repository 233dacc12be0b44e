using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Jobcoach.Functions.Http;

/// <summary>Elke handeling van een mens aan een zaak: aanvullen, toetsen, voorstellen, beslissen, verantwoorden.</summary>
public static class HandelingFunctions
{
    [Function("VulAan")]
    public static Task VulAan(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/aanvullingen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("Onderteken")]
    public static Task Onderteken(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/ondertekeningen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("WeigerOndertekening")]
    public static Task WeigerOndertekening(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/ondertekenweigeringen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("BeoordeelVolledigheid")]
    public static Task BeoordeelVolledigheid(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/volledigheidsoordelen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("LegVaststellingVast")]
    public static Task LegVaststellingVast(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/doelgroepvaststellingen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("RondToetsAf")]
    public static Task RondToetsAf(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/toetsen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("StelBesluitVoor")]
    public static Task StelBesluitVoor(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/besluitvoorstellen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("NeemBesluit")]
    public static Task NeemBesluit(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/besluiten")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("DienVerantwoordingIn")]
    public static Task DienVerantwoordingIn(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/verantwoordingen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("Evalueer")]
    public static Task Evalueer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/evaluaties")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("PlaatsOpmerking")]
    public static Task PlaatsOpmerking(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/logboekopmerkingen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("OordeelOverVerantwoording")]
    public static Task OordeelOverVerantwoording(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/beoordelingen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("DienVervolgaanvraagIn")]
    public static Task DienVervolgaanvraagIn(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/vervolgaanvragen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("VraagWijziging")]
    public static Task VraagWijziging(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/wijzigingen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("SchortOp")]
    public static Task SchortOp(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/opschortingen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("HervatTermijn")]
    public static Task HervatTermijn(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/hervattingen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("Verdaag")]
    public static Task Verdaag(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/verdagingen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("TrekIn")]
    public static Task TrekIn(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/intrekkingen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("Beeindig")]
    public static Task Beeindig(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/beeindigingen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("RegistreerBezwaar")]
    public static Task RegistreerBezwaar(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/bezwaren")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("HandelBezwaarAf")]
    public static Task HandelBezwaarAf(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/bezwaarafhandelingen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("RegistreerIngebrekestelling")]
    public static Task RegistreerIngebrekestelling(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/ingebrekestellingen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("HandelIngebrekestellingAf")]
    public static Task HandelIngebrekestellingAf(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/ingebrekestellingafhandelingen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("BeoordeelBewaring")]
    public static Task BeoordeelBewaring(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/bewaaroordelen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("Corrigeer")]
    public static Task Corrigeer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/correcties")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("VerbeterBrief")]
    public static Task VerbeterBrief(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/briefverbeteringen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("WijsToe")]
    public static Task WijsToe(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/toewijzingen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("HoudAan")]
    public static Task HoudAan(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/aanhoudingen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("HervatTaak")]
    public static Task HervatTaak(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/taakhervattingen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);
}

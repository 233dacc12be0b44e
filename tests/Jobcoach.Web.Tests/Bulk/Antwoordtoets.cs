using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Jobcoach.Web.Tests.Bulk;

/// <summary>What every answer to a bad request must be: a problem that says what is wrong, never a failure of the program.</summary>
internal static class Antwoordtoets
{
    // A problem with a hundred fields fits; one that sends a hostile body back does not.
    private const int LangstProbleem = 64 * 1024;

    /// <summary>Null if the answer is as it should be, or what is wrong with it.</summary>
    public static async Task<string?> FoutAsync(HttpResponseMessage antwoord, string? veld = null)
    {
        var inhoud = await antwoord.Content.ReadAsStringAsync();
        if ((int)antwoord.StatusCode >= 500)
        {
            return $"{(int)antwoord.StatusCode} {Kort(inhoud)}";
        }

        if (antwoord.IsSuccessStatusCode)
        {
            return veld is null ? null : $"accepted, though {veld} is wrong";
        }

        if (antwoord.Content.Headers.ContentType?.MediaType != "application/problem+json")
        {
            return $"{(int)antwoord.StatusCode} without a problem: {antwoord.Content.Headers.ContentType} {Kort(inhoud)}";
        }

        return Onvolledig(antwoord.StatusCode, inhoud) ?? (veld is not null && !Noemt(inhoud, veld) ? $"does not name {veld}: {Kort(inhoud)}" : null);
    }

    /// <summary>The fields that a problem names.</summary>
    public static List<string> Velden(string inhoud) =>
        [.. (JsonNode.Parse(inhoud)!["invalidParams"]?.AsArray() ?? []).Select(fout => (string)fout!["name"]!)];

    private static string? Onvolledig(HttpStatusCode status, string inhoud)
    {
        if (inhoud.Length > LangstProbleem)
        {
            return $"a problem of {inhoud.Length:N0} characters";
        }

        JsonNode probleem;
        try
        {
            probleem = JsonNode.Parse(inhoud)!;
        }
        catch (JsonException)
        {
            return $"a problem that is no JSON: {Kort(inhoud)}";
        }

        var fouten = probleem["invalidParams"]?.AsArray() ?? [];
        var gevuld = Gevuld(probleem, "type", "title", "detail", "code") && fouten.All(fout => Gevuld(fout!, "name", "code", "reason"));
        return (int?)probleem["status"] == (int)status && gevuld ? null : $"an incomplete problem: {Kort(inhoud)}";
    }

    // A value that is wrong may be wrong as part of a larger value: looptijd for looptijd.van.
    private static bool Noemt(string inhoud, string veld) =>
        Velden(inhoud).Any(genoemd => genoemd.Length > 0 && (genoemd == veld || veld.StartsWith($"{genoemd}.", StringComparison.Ordinal) || veld.StartsWith($"{genoemd}[", StringComparison.Ordinal) || genoemd.StartsWith($"{veld}[", StringComparison.Ordinal)));

    private static bool Gevuld(JsonNode knoop, params IEnumerable<string> velden) => velden.All(veld => !string.IsNullOrWhiteSpace((string?)knoop[veld]));

    private static string Kort(string tekst) => tekst.Length <= 300 ? tekst : tekst[..300];
}

using Jobcoach.Workflow.Opslag;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>Builds the text of a query from the conditions that are asked, so that each combination is the same text every time.</summary>
internal sealed class Vraagtekst
{
    private readonly List<string> _voorwaarden = [];
    private readonly List<(string Naam, object Waarde)> _waarden = [];
    private readonly string _lijst;

    public Vraagtekst(string lijst)
    {
        _lijst = lijst;
        En("lijst", "=", lijst);
    }

    /// <summary>A condition on a property; none when the value is null.</summary>
    public Vraagtekst En(string eigenschap, string vergelijking, object? waarde)
    {
        if (waarde is not null)
        {
            _voorwaarden.Add($"c.{eigenschap} {vergelijking} @p{_waarden.Count}");
            _waarden.Add(($"@p{_waarden.Count}", waarde));
        }

        return this;
    }

    /// <summary>A condition in words of its own, with at most one value, for which <c>@p</c> stands.</summary>
    public Vraagtekst Waar(string voorwaarde, object? waarde = null)
    {
        _voorwaarden.Add(voorwaarde.Replace("@p", $"@p{_waarden.Count}", StringComparison.Ordinal));
        if (waarde is not null)
        {
            _waarden.Add(($"@p{_waarden.Count}", waarde));
        }

        return this;
    }

    /// <summary>Whose zaken.</summary>
    public Vraagtekst En(Zichtbaarheid zicht) => En("werknemerId", "=", zicht.WerknemerId)
        .En("werkgeverId", "=", zicht.WerkgeverId)
        .En("jobcoachorganisatieId", "=", zicht.JobcoachorganisatieId);

    /// <summary>Asks.</summary>
    /// <param name="container">Where.</param>
    /// <param name="keuze">What to select.</param>
    /// <param name="volgorde">The properties of a composite index, or none.</param>
    /// <param name="cancelled">Cancels.</param>
    public Task<List<T>> LeesAsync<T>(Container container, string keuze, string[] volgorde, CancellationToken cancelled) =>
        VraagAsync<T>(container, keuze, volgorde.Length == 0 ? "" : $" ORDER BY {string.Join(", ", volgorde.Select(eigenschap => $"c.{eigenschap}"))}", cancelled);

    /// <summary>How many there are; the service counts.</summary>
    public async Task<int> TelAsync(Container container, CancellationToken cancelled) =>
        (await VraagAsync<int>(container, "VALUE COUNT(1)", "", cancelled)).Sum();

    private Task<List<T>> VraagAsync<T>(Container container, string keuze, string slot, CancellationToken cancelled)
    {
        var tekst = $"SELECT {keuze} FROM c WHERE {string.Join(" AND ", _voorwaarden)}{slot}";
        var vraag = _waarden.Aggregate(new QueryDefinition(tekst), (query, een) => query.WithParameter(een.Naam, een.Waarde));
        return container.QueryAsync<T>(vraag, _lijst, cancelled);
    }
}

using Jobcoach.Domain.Waarden;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>
/// Which zaken are not destroyed. A zaak is entered before it is stored and struck out after it was destroyed, and in between its entry is in doubt:
/// whoever lists it then looks at the zaak itself. So a process that dies in between loses no living zaak, and neither does a race.
/// </summary>
internal sealed class Levendregister(Container container)
{
    private const string Komt = "komt";
    private const string Gaat = "gaat";
    private const string Alfabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    // JC- and one character: 32 partitions of chance numbers, together in the order of the numbers.
    private const int EmmerTekens = 4;

    private static readonly string[] Emmers = [.. Alfabet.Select(teken => $"JC-{teken}")];

    /// <summary>Puts the entry in doubt before the zaak is written. Repeating it does no harm.</summary>
    /// <param name="nummer">The zaak.</param>
    /// <param name="leeft">Whether the write makes a living zaak, or destroys one.</param>
    /// <param name="cancelled">Cancels.</param>
    public async Task<Levendmelding> KondigAanAsync(Zaaknummer nummer, bool leeft, CancellationToken cancelled)
    {
        var pogingen = new Attempts();
        while (true)
        {
            var gelezen = leeft ? null : await container.ReadAsync<Levend>(nummer.Waarde, Emmer(nummer), cancelled);
            var melding = new Levend(nummer.Waarde, Emmer(nummer), nummer.Waarde, leeft ? Komt : Gaat);
            var antwoord = gelezen is null
                ? await container.CreateAsync(melding, melding.Emmer, cancelled)
                : await container.ReplaceAsync(melding, melding.Id, melding.Emmer, gelezen.ETag, cancelled);

            // An entry that is there already when a zaak comes was made by another attempt, which may have finished: it stays as it is.
            if (antwoord.Answer is WriteAnswer.Written || (leeft && antwoord.Answer is WriteAnswer.Refused))
            {
                return new(melding, antwoord.ETag);
            }

            await pogingen.AfterAsync(antwoord.Answer, cancelled);
        }
    }

    /// <summary>Takes the doubt away after the zaak was written. It need not succeed: then whoever lists it looks at the zaak.</summary>
    public async Task BevestigAsync(Levendmelding melding, CancellationToken cancelled)
    {
        try
        {
            if (melding.Levend.Twijfel is Gaat)
            {
                await container.DeleteAsync(melding.Levend.Id, melding.Levend.Emmer, null, cancelled);
            }
            else if (melding.ETag is { } etag)
            {
                await container.ReplaceAsync(melding.Levend with { Twijfel = null }, melding.Levend.Id, melding.Levend.Emmer, etag, cancelled);
            }
        }
        catch (Exception fault) when (fault is CosmosException or OperationCanceledException)
        {
            // The zaak is stored, and that is what was asked.
        }
    }

    /// <summary>Numbers of living zaken in order, after a number.</summary>
    /// <param name="na">The number, or null for the first.</param>
    /// <param name="hoogstens">At most so many.</param>
    /// <param name="isVernietigd">What the zaak itself says; null when it is not there.</param>
    /// <param name="cancelled">Cancels.</param>
    public async Task<IReadOnlyList<Zaaknummer>> LijstAsync(Zaaknummer? na, int hoogstens, Func<Zaaknummer, Task<bool?>> isVernietigd, CancellationToken cancelled)
    {
        List<Zaaknummer> gevonden = [];
        var vanaf = na?.Waarde ?? "";
        foreach (var emmer in Emmers.SkipWhile(emmer => na is not null && string.CompareOrdinal(emmer, Emmer(na)) < 0))
        {
            for (var verder = true; verder && gevonden.Count < hoogstens;)
            {
                var gevraagd = hoogstens - gevonden.Count;
                var pagina = await container.QueryAsync<Levend>(
                    new QueryDefinition($"SELECT TOP {gevraagd} * FROM c WHERE c.emmer = @emmer AND c.nummer > @na ORDER BY c.emmer, c.nummer")
                        .WithParameter("@emmer", emmer)
                        .WithParameter("@na", vanaf),
                    emmer,
                    cancelled);
                foreach (var een in pagina)
                {
                    vanaf = een.Nummer;
                    var nummer = Zaaknummer.TryParse(een.Nummer, out var gelezen) ? gelezen : throw new InvalidDataException("A stored zaaknummer is not valid.");
                    if (een.Twijfel is null || await LeeftAsync(een, await isVernietigd(nummer), cancelled))
                    {
                        gevonden.Add(nummer);
                    }
                }

                verder = pagina.Count == gevraagd;
            }
        }

        return gevonden;
    }

    // Only what can no longer change is repaired: a destroyed zaak stays destroyed, and one that came is there.
    // A zaak that is not there may be about to come, so its entry stays.
    private async Task<bool> LeeftAsync(Levend een, bool? vernietigd, CancellationToken cancelled)
    {
        if (vernietigd is true)
        {
            await container.DeleteAsync(een.Id, een.Emmer, een.Etag, cancelled);
        }
        else if (vernietigd is false && een.Twijfel is Komt)
        {
            await container.ReplaceAsync(een with { Twijfel = null, Etag = null }, een.Id, een.Emmer, een.Etag!, cancelled);
        }

        return vernietigd is false;
    }

    private static string Emmer(Zaaknummer nummer) => nummer.Waarde[..EmmerTekens];
}

/// <summary>That the zaak is about to come or to go.</summary>
/// <param name="Levend">The entry as it was written.</param>
/// <param name="ETag">Its ETag; null when another wrote it.</param>
internal sealed record Levendmelding(Levend Levend, string? ETag);

/// <summary>A number in the list of living zaken.</summary>
/// <param name="Id">The number.</param>
/// <param name="Emmer">The partition.</param>
/// <param name="Nummer">The number, in an index.</param>
/// <param name="Twijfel">Why one must look at the zaak itself; null when one need not.</param>
internal sealed record Levend(string Id, string Emmer, string Nummer, string? Twijfel)
{
    /// <summary>The ETag as the service tells it in a query; never written.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("_etag")]
    public string? Etag { get; init; }
}

using System.Globalization;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Opslag;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>
/// The log of events: a partition per month of arrival, in the order of arrival. What the log has of a zaak stands in a mark; rows are made under ids that follow
/// from the fact, and the mark moves after them, so a crash in between makes nothing twice. A row gets its place when it is sent and may land later than one with
/// a later place; that is why nothing is read that is younger than the longest a write can take.
/// </summary>
internal sealed class CosmosGebeurtenisStore(Container projecties, IZaakStore zaken, TimeProvider klok) : IGebeurtenisStore
{
    /// <summary>Nothing younger is read: longer than a request with all its repetitions, and than clocks differ.</summary>
    internal static readonly TimeSpan Bezinking = TimeSpan.FromSeconds(60);

    private const int PerKeer = 200;
    private const char Scheiding = '|';

    public async Task<bool> WerkBijAsync(Zaaknummer zaak, CancellationToken cancelled)
    {
        var (iets, pogingen) = (false, new Attempts());
        while (true)
        {
            var laatste = await zaken.AantalFeitenAsync(zaak, cancelled);
            var gelezen = await projecties.ReadAsync<Merk>(Merk.VasteId, Merk.Partitie(zaak), cancelled);
            var (tot, stempel) = (gelezen?.Item.Tot ?? 0, gelezen?.Item.Stempel ?? 0);
            if (tot >= laatste)
            {
                return iets;
            }

            foreach (var feit in await zaken.FeitenAsync(zaak, tot + 1, PerKeer, cancelled))
            {
                stempel = Math.Max(klok.GetUtcNow().UtcTicks, stempel + 1);
                await PlaatsAsync(zaak, feit, stempel, cancelled);
                (tot, iets) = (feit.Volgnummer, true);
            }

            var merk = new Merk(Merk.Partitie(zaak), tot, stempel);
            var antwoord = gelezen is null
                ? await projecties.CreateAsync(merk, merk.Lijst, cancelled)
                : await projecties.ReplaceAsync(merk, Merk.VasteId, merk.Lijst, gelezen.ETag, cancelled);
            if (antwoord.Answer is WriteAnswer.Written && tot >= laatste)
            {
                return iets;
            }

            if (antwoord.Answer is not WriteAnswer.Written)
            {
                await pogingen.AfterAsync(antwoord.Answer, cancelled);
            }
        }
    }

    public async Task<Gebeurtenissendeel> LeesAsync(string na, int hoogstens, CancellationToken cancelled)
    {
        var meest = Pagineren.Begrens(hoogstens);
        var grens = klok.GetUtcNow() - Bezinking;
        List<Rij> rijen = [];
        var plaats = Geldig(na);
        for (var maand = Maand(plaats); ; maand = maand.AddMonths(1))
        {
            rijen.AddRange(await RijenAsync(maand, rijen.Count > 0 ? rijen[^1].Plaats : plaats, meest + 1 - rijen.Count, cancelled));
            if (rijen.Count > meest || maand.AddMonths(1) > klok.GetUtcNow())
            {
                break;
            }
        }

        var bezonken = rijen.TakeWhile(rij => Tijdstip(rij.Plaats) <= grens).ToList();
        var deel = bezonken.Take(meest).ToList();
        return new(
            deel.ConvertAll(rij => rij.Gebeurtenis()),
            deel.Count > 0 ? deel[^1].Plaats : plaats,
            bezonken.Count > meest,
            rijen.Count > bezonken.Count ? Tijdstip(rijen[bezonken.Count].Plaats) + Bezinking : null);
    }

    public Task<string> PlaatsAsync(DateTimeOffset vanaf, CancellationToken cancelled) => Task.FromResult(Plaats(vanaf.UtcTicks - 1));

    // What is on its way now has its place already, and happened before.
    public Task<string> EindeAsync(CancellationToken cancelled) => Task.FromResult(Plaats(klok.GetUtcNow().UtcTicks));

    private Task<List<Rij>> RijenAsync(DateTimeOffset maand, string na, int hoogstens, CancellationToken cancelled) => projecties.QueryAsync<Rij>(
        new QueryDefinition($"SELECT TOP {hoogstens} * FROM c WHERE c.lijst = @lijst AND c.plaats > @na ORDER BY c.lijst, c.plaats")
            .WithParameter("@lijst", Lijst(maand))
            .WithParameter("@na", na),
        Lijst(maand),
        cancelled);

    private async Task PlaatsAsync(Zaaknummer zaak, Dossierfeit feit, long stempel, CancellationToken cancelled)
    {
        var rij = new Rij(
            string.Create(CultureInfo.InvariantCulture, $"{zaak}-{feit.Volgnummer}"),
            Lijst(new(stempel, TimeSpan.Zero)),
            $"{Plaats(stempel)}{Scheiding}{zaak}{Scheiding}{feit.Volgnummer.ToString("D6", CultureInfo.InvariantCulture)}",
            zaak.Waarde,
            feit.Volgnummer,
            feit.Feit.Soort,
            feit.Feit.Op);
        for (var pogingen = new Attempts(); await projecties.CreateAsync(rij, rij.Lijst, cancelled) is { Answer: WriteAnswer.Unknown } onbekend;)
        {
            await pogingen.AfterAsync(onbekend.Answer, cancelled);
        }
    }

    private static string Lijst(DateTimeOffset tijdstip) => tijdstip.UtcDateTime.ToString("'gebeurtenissen|'yyyy-MM", CultureInfo.InvariantCulture);

    private static string Plaats(long ticks) => ticks.ToString("D19", CultureInfo.InvariantCulture);

    private static DateTimeOffset Tijdstip(string plaats) => new(long.Parse(plaats.AsSpan(0, 19), NumberStyles.None, CultureInfo.InvariantCulture), TimeSpan.Zero);

    private static DateTimeOffset Maand(string plaats) => Tijdstip(plaats) is var op ? new(op.Year, op.Month, 1, 0, 0, 0, TimeSpan.Zero) : default;

    private static string Geldig(string plaats) =>
        plaats.Length >= 19 && plaats.AsSpan(0, 19).ContainsAnyExceptInRange('0', '9') is false && (plaats.Length == 19 || plaats[19] == Scheiding)
            ? plaats
            : throw new FormatException("This is no place in the log of events.");

    /// <summary>How far the log is with a zaak.</summary>
    private sealed record Merk(string Lijst, int Tot, long Stempel)
    {
        public const string VasteId = "gebeurtenissen";

        public string Id { get; init; } = VasteId;

        public static string Partitie(Zaaknummer zaak) => Lijsten.Spoor(zaak);
    }

    private sealed record Rij(string Id, string Lijst, string Plaats, string Zaak, int Volgnummer, Feitsoort Soort, DateTimeOffset Op)
    {
        public Gebeurtenis Gebeurtenis() => new(
            Zaaknummer.TryParse(Zaak, out var zaak) ? zaak : throw new InvalidDataException("A stored zaaknummer is not valid."),
            Volgnummer,
            Soort,
            Op);
    }
}

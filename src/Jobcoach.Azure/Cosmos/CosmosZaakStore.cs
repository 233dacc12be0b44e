using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Opslag;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>
/// Zaken in a partition each. The write of one document is atomic and nothing else is, so every change is one replacement of the envelope,
/// on condition of its ETag, with the new facts inside. The next writer first gives what waits in the envelope its own documents, which may be repeated,
/// and then drops it from the envelope with its own write. Readers read the envelope first and documents after: what waited then is in one or in both.
/// </summary>
internal sealed class CosmosZaakStore(Container zaken, Levendregister levend) : IZaakStore
{
    private readonly Turns _beurten = new();
    private readonly Leesgeheugen _gelezen = new();

    public async Task<ZaakDocument?> LeesAsync(Zaaknummer nummer, CancellationToken cancelled)
    {
        if (await EnvelopAsync(nummer, cancelled) is not { Item: var envelop })
        {
            return null;
        }

        var document = _gelezen.Zoek(nummer, envelop.Versie) ?? envelop.Document();
        _gelezen.Onthoud(document);
        return document;
    }

    public async Task<long?> BewaarAsync(ZaakDocument document, IReadOnlyList<Feit> feiten, CancellationToken cancelled)
    {
        var (nummer, inhoud) = (document.Zaak.Nummer, Zaakenvelop.Inpakken(document));
        Levendmelding? melding = null;
        var geschreven = await WijzigAsync(
            nummer,
            document.Versie == 0,
            async envelop =>
            {
                if (envelop.Versie != document.Versie)
                {
                    return null;
                }

                var nieuw = envelop.Met(document, inhoud).Met(feiten);
                if (nieuw.Vernietigd != envelop.Vernietigd)
                {
                    melding ??= await levend.KondigAanAsync(nummer, leeft: !nieuw.Vernietigd, cancelled);
                }

                return nieuw;
            },
            cancelled);
        if (!geschreven)
        {
            return null;
        }

        if (melding is not null)
        {
            await levend.BevestigAsync(melding, cancelled);
        }

        return document.Versie + 1;
    }

    public async Task<IReadOnlyList<Dossierfeit>> FeitenAsync(Zaaknummer nummer, int vanaf, int hoogstens, CancellationToken cancelled)
    {
        if (await EnvelopAsync(nummer, cancelled) is not { Item: var envelop } || hoogstens < 1)
        {
            return [];
        }

        // All before what waits have their documents. What came later than the envelope is not asked for, so that the answer is of one moment.
        var eersteWachtend = envelop.LaatsteFeit - envelop.Wachtrij.Count + 1;
        var geplaatst = vanaf >= eersteWachtend ? [] : await zaken.QueryAsync<Feitdocument>(
            new QueryDefinition($"SELECT * FROM c WHERE c.zaak = @zaak AND c.soort = '{Feitdocument.VasteSoort}' AND c.volgnummer >= @vanaf AND c.volgnummer < @tot")
                .WithParameter("@zaak", nummer.Waarde)
                .WithParameter("@vanaf", vanaf)
                .WithParameter("@tot", Math.Min(eersteWachtend, (long)vanaf + hoogstens)),
            nummer.Waarde,
            cancelled);
        return
        [
            .. geplaatst.Select(document => document.Feit)
                .Concat(envelop.Wachtrij.Select(een => een.Feit).Where(feit => feit.Volgnummer >= vanaf))
                .OrderBy(feit => feit.Volgnummer)
                .Take(hoogstens),
        ];
    }

    public async Task<int> AantalFeitenAsync(Zaaknummer nummer, CancellationToken cancelled) =>
        await EnvelopAsync(nummer, cancelled) is { Item.LaatsteFeit: var laatste } ? laatste : 0;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The zaak does not exist.</exception>
    public async Task<bool> VoegRegelToeAsync(Zaaknummer nummer, Logboekregel regel, Feit feit, CancellationToken cancelled)
    {
        var bestaat = false;
        var geschreven = await WijzigAsync(
            nummer,
            nieuw: false,
            async envelop =>
            {
                bestaat = true;
                return envelop.Wachtrij.Any(een => een.Regel?.Id == regel.Id)
                    || await zaken.ReadAsync<Regeldocument>(Regeldocument.IdVan(regel.Id), nummer.Waarde, cancelled) is not null
                        ? null
                        : envelop.Met([feit], regel);
            },
            cancelled);
        return geschreven || (bestaat ? false : throw new InvalidOperationException($"Zaak {nummer} bestaat niet."));
    }

    public async Task<IReadOnlyList<Logboekregel>> LogboekregelsAsync(Zaaknummer nummer, CancellationToken cancelled)
    {
        if (await EnvelopAsync(nummer, cancelled) is not { Item: var envelop })
        {
            return [];
        }

        var geplaatst = await RegelsAsync(nummer, envelop.RegelsVernietigdTot, cancelled);
        return
        [
            .. geplaatst.Concat(envelop.Wachtrij.Where(een => een.Regel is not null).Select(een => Regeldocument.Van(nummer.Waarde, een.Feit.Volgnummer, een.Regel!)))
                .DistinctBy(document => document.Volgnummer)
                .OrderBy(document => document.Volgnummer)
                .Select(document => document.Regel),
        ];
    }

    public async Task VernietigRegelsAsync(Zaaknummer nummer, CancellationToken cancelled)
    {
        // First nobody reads them any more and no writer gives them a document; then they go.
        await WijzigAsync(
            nummer,
            nieuw: false,
            envelop => Task.FromResult(envelop.RegelsVernietigdTot == envelop.LaatsteFeit
                ? null
                : envelop with { Wachtrij = [], RegelsVernietigdTot = envelop.LaatsteFeit }),
            cancelled);
        foreach (var document in await RegelsAsync(nummer, 0, cancelled))
        {
            await zaken.DeleteAsync(document.Id, nummer.Waarde, null, cancelled);
        }
    }

    public async Task<IReadOnlyList<Zaaknummer>> NietVernietigdAsync(Zaaknummer? na, int hoogstens, CancellationToken cancelled) =>
        await levend.LijstAsync(na, hoogstens, async nummer => (await EnvelopAsync(nummer, cancelled))?.Item.Vernietigd, cancelled);

    private Task<Stored<Zaakenvelop>?> EnvelopAsync(Zaaknummer nummer, CancellationToken cancelled) =>
        zaken.ReadAsync<Zaakenvelop>(Zaakenvelop.VasteId, nummer.Waarde, cancelled);

    private Task<List<Regeldocument>> RegelsAsync(Zaaknummer nummer, int na, CancellationToken cancelled) => zaken.QueryAsync<Regeldocument>(
        new QueryDefinition($"SELECT * FROM c WHERE c.zaak = @zaak AND c.soort = '{Regeldocument.VasteSoort}' AND c.volgnummer > @na")
            .WithParameter("@zaak", nummer.Waarde)
            .WithParameter("@na", na),
        nummer.Waarde,
        cancelled);

    /// <summary>Reads the envelope, asks what it must become, and writes that; again when another was first. False when it must stay as it is.</summary>
    private async Task<bool> WijzigAsync(Zaaknummer nummer, bool nieuw, Func<Zaakenvelop, Task<Zaakenvelop?>> volgende, CancellationToken cancelled)
    {
        using var beurtInDitProces = await _beurten.TakeAsync(nummer.Waarde, cancelled);
        var (beurt, pogingen) = (Zaakenvelop.NieuweBeurt(), new Attempts());
        IReadOnlyList<Regeldocument> geplaatst = [];
        for (var eerste = true; ; eerste = false)
        {
            // A new zaak is seldom there already, so its first attempt does not look.
            var gelezen = nieuw && eerste ? null : await EnvelopAsync(nummer, cancelled);
            if (gelezen?.Item.Beurten.Contains(beurt) is true)
            {
                return true;
            }

            await HaalWegAsync(geplaatst, gelezen?.Item, cancelled);
            var envelop = gelezen?.Item ?? (nieuw ? Zaakenvelop.Leeg(nummer) : null);
            if (envelop is null || await volgende(envelop) is not { } geworden)
            {
                return false;
            }

            geplaatst = await PlaatsAsync(envelop, cancelled);
            var antwoord = gelezen is null
                ? await zaken.CreateAsync(geworden.Met(beurt), nummer.Waarde, cancelled)
                : await zaken.ReplaceAsync(geworden.Met(beurt), Zaakenvelop.VasteId, nummer.Waarde, gelezen.ETag, cancelled);
            if (antwoord.Answer is WriteAnswer.Written)
            {
                return true;
            }

            await pogingen.AfterAsync(antwoord.Answer, cancelled);
        }
    }

    /// <summary>Gives what waits in the envelope documents of their own; those that are there already were placed by a writer before us.</summary>
    private async Task<IReadOnlyList<Regeldocument>> PlaatsAsync(Zaakenvelop envelop, CancellationToken cancelled)
    {
        Regeldocument[] regels =
            [.. envelop.Wachtrij.Where(een => een.Regel is not null).Select(een => Regeldocument.Van(envelop.Zaak, een.Feit.Volgnummer, een.Regel!))];
        await Task.WhenAll(
        [
            .. envelop.Wachtrij.Select(een => PlaatsAsync(Feitdocument.Van(envelop.Zaak, een.Feit), envelop.Zaak, cancelled)),
            .. regels.Select(regel => PlaatsAsync(regel, envelop.Zaak, cancelled)),
        ]);
        return regels;
    }

    private async Task PlaatsAsync<T>(T document, string zaak, CancellationToken cancelled)
        where T : class
    {
        var pogingen = new Attempts();
        while (await zaken.CreateAsync(document, zaak, cancelled) is { Answer: WriteAnswer.Unknown } onbekend)
        {
            await pogingen.AfterAsync(onbekend.Answer, cancelled);
        }
    }

    // A rule that was destroyed after we read the envelope, and that we then gave a document, would be there again.
    private async Task HaalWegAsync(IReadOnlyList<Regeldocument> geplaatst, Zaakenvelop? envelop, CancellationToken cancelled)
    {
        foreach (var regel in geplaatst.Where(regel => envelop is not null && regel.Volgnummer <= envelop.RegelsVernietigdTot))
        {
            await zaken.DeleteAsync(regel.Id, envelop!.Zaak, null, cancelled);
        }
    }
}

namespace Jobcoach.Workflow.Berichten;

/// <summary>
/// Bezorgt een item van de uitgaande post: noteert de poging, verstuurt, noteert hoe het afliep. Valt het programma tussen twee stappen uit,
/// dan is de poging geteld en gaat het item op zijn volgende tijd weer, met hetzelfde kenmerk; wat als bezorgd genoteerd is gaat nooit meer.
/// </summary>
public sealed class Uitgaandbezorging(IUitgaandStore post, IEnumerable<IBerichtverzender> verzenders, TimeProvider klok)
{
    private const int LangsteFout = 40;

    // Of two for one channel the last that was registered counts: a host puts its own in place of the post box.
    private readonly Dictionary<Uitgaandkanaal, IBerichtverzender> _verzenders = verzenders.GroupBy(een => een.Kanaal).ToDictionary(groep => groep.Key, groep => groep.Last());

    /// <summary>Een ronde: hoogstens een poging. Mag herhaald en tegelijk lopen.</summary>
    /// <param name="nieuw">Het item zoals het klaargezet wordt als het er nog niet staat, gegeven het tijdstip.</param>
    /// <param name="cancelled">Breekt af.</param>
    public async Task<Bezorgstand> BezorgAsync(Func<DateTimeOffset, Uitgaand> nieuw, CancellationToken cancelled)
    {
        var nu = klok.GetUtcNow();
        var item = await post.ZetKlaarAsync(nieuw(nu), cancelled);
        if (item is { Status: not Uitgaandstatus.Wacht } or { Kanaal: Uitgaandkanaal.Papier })
        {
            return new(item.Status is Uitgaandstatus.Mislukt ? Bezorguitslag.Opgegeven : Bezorguitslag.Klaar);
        }

        if (item.VolgendePoging > nu)
        {
            return new(Bezorguitslag.Opnieuw, item.VolgendePoging);
        }

        // The last attempt never answered: nobody knows, and it must not go on for ever.
        if (item.Pogingen >= Bezorgladder.MeestePogingen)
        {
            return await NoteerAsync(item with { Status = Uitgaandstatus.Mislukt, Fout = item.Fout ?? "geen-antwoord" }, cancelled);
        }

        if (!_verzenders.TryGetValue(item.Kanaal, out var verzender))
        {
            throw new InvalidOperationException($"Voor kanaal {item.Kanaal} is geen verzender geregistreerd.");
        }

        return await verzender.BeoordeelAsync(item, cancelled) switch
        {
            Verzendvoornemen.Verstuur => await PoogAsync(verzender, item, nu, cancelled),
            Verzendvoornemen.Later later when later.Op > nu => await NoteerAsync(item with { VolgendePoging = later.Op }, cancelled),
            Verzendvoornemen.Later => await PoogAsync(verzender, item, nu, cancelled),
            Verzendvoornemen.OpPapier => await NoteerAsync(item with { Kanaal = Uitgaandkanaal.Papier }, cancelled),
            Verzendvoornemen.Vervalt vervalt => await NoteerAsync(item with { Status = Uitgaandstatus.Vervallen, Fout = Code(vervalt.Reden) }, cancelled),
            _ => throw new InvalidOperationException("Onbekend voornemen."),
        };
    }

    private async Task<Bezorgstand> PoogAsync(IBerichtverzender verzender, Uitgaand item, DateTimeOffset nu, CancellationToken cancelled)
    {
        // Counted before it goes: a send that takes the program down with it must not be tried for ever.
        var poging = item.Pogingen + 1;
        if (await post.BewaarAsync(item with { Pogingen = poging, VolgendePoging = nu + Bezorgladder.Antwoordtermijn }, cancelled) is not { } begonnen)
        {
            return new(Bezorguitslag.Opnieuw, nu + Bezorgladder.Na(1));
        }

        return await VerzendAsync(verzender, begonnen, cancelled) switch
        {
            Verzenduitkomst.Verzonden => await NoteerAsync(begonnen with { Status = Uitgaandstatus.Bezorgd, Fout = null }, cancelled),
            Verzenduitkomst.OpPapier papier => await NoteerAsync(begonnen with { Kanaal = Uitgaandkanaal.Papier, Fout = Code(papier.Fout) }, cancelled),
            Verzenduitkomst.Mislukt fout when fout.Blijvend || poging >= Bezorgladder.MeestePogingen =>
                await NoteerAsync(begonnen with { Status = Uitgaandstatus.Mislukt, Fout = Code(fout.Fout) }, cancelled),
            Verzenduitkomst.Mislukt fout => await NoteerAsync(
                begonnen with { Fout = Code(fout.Fout), VolgendePoging = Uitgesteld(nu + Bezorgladder.Na(poging), fout.NietVoor, nu) },
                cancelled),
            _ => throw new InvalidOperationException("Onbekende uitkomst."),
        };
    }

    private static async Task<Verzenduitkomst> VerzendAsync(IBerichtverzender verzender, Uitgaand item, CancellationToken cancelled)
    {
        try
        {
            return await verzender.VerzendAsync(item, cancelled);
        }
        catch (Exception fault) when (!cancelled.IsCancellationRequested)
        {
            // The name of the type and nothing else: a message of an exception can hold an address.
            return new Verzenduitkomst.Mislukt(fault.GetType().Name);
        }
    }

    private static DateTimeOffset Uitgesteld(DateTimeOffset ladder, DateTimeOffset? nietVoor, DateTimeOffset nu)
    {
        var gevraagd = nietVoor is { } op && op > ladder ? op : ladder;
        return gevraagd < nu + Bezorgladder.LangsteUitstel ? gevraagd : nu + Bezorgladder.LangsteUitstel;
    }

    // Another wrote in between: what that one noted counts, and the next round reads it.
    private async Task<Bezorgstand> NoteerAsync(Uitgaand item, CancellationToken cancelled)
    {
        var nu = klok.GetUtcNow();
        return await post.BewaarAsync(item with { GewijzigdOp = nu }, cancelled) switch
        {
            null => new(Bezorguitslag.Opnieuw, nu + Bezorgladder.Na(1)),
            { Status: Uitgaandstatus.Mislukt } => new(Bezorguitslag.Opgegeven),
            { Status: Uitgaandstatus.Wacht, Kanaal: not Uitgaandkanaal.Papier } wacht => new(Bezorguitslag.Opnieuw, wacht.VolgendePoging),
            _ => new(Bezorguitslag.Klaar),
        };
    }

    private static string Code(string fout) => fout.Length <= LangsteFout ? fout : fout[..LangsteFout];
}

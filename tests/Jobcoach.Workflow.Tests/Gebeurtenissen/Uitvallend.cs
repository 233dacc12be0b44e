using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Workflow.Tests.Gebeurtenissen;

/// <summary>Counts the writes of a program, and lets it die just before or just after a chosen one.</summary>
internal sealed class Uitvallend
{
    private int _moment;

    /// <summary>At which moment it dies; null lets it live.</summary>
    public int? Op { get; set; }

    /// <summary>How many moments there were.</summary>
    public int Momenten => _moment;

    public async Task<T> SchrijfAsync<T>(Func<Task<T>> schrijf)
    {
        ValUit();
        var uitkomst = await schrijf();
        ValUit();
        return uitkomst;
    }

    private void ValUit()
    {
        if (_moment++ == Op)
        {
            throw new IOException("Het programma viel uit.");
        }
    }
}

/// <summary>Subscriptions whose writes may be the last thing that the program does.</summary>
internal sealed class UitvallendeAbonnementen(IAbonnementStore binnen, Uitvallend uitval) : IAbonnementStore
{
    public Task<IReadOnlyList<Abonnement>> LijstAsync(CancellationToken cancelled) => binnen.LijstAsync(cancelled);

    public Task<bool> LooptErEenAsync(CancellationToken cancelled) => binnen.LooptErEenAsync(cancelled);

    public Task<Abonnement?> LeesAsync(string id, CancellationToken cancelled) => binnen.LeesAsync(id, cancelled);

    public Task<long?> BewaarAsync(Abonnement abonnement, CancellationToken cancelled) => uitval.SchrijfAsync(() => binnen.BewaarAsync(abonnement, cancelled));

    public Task<Abonnementvoortgang?> VoortgangAsync(string id, CancellationToken cancelled) => binnen.VoortgangAsync(id, cancelled);

    public Task<long?> BewaarVoortgangAsync(Abonnementvoortgang voortgang, CancellationToken cancelled) => uitval.SchrijfAsync(() => binnen.BewaarVoortgangAsync(voortgang, cancelled));
}

/// <summary>An outbox whose writes may be the last thing that the program does.</summary>
internal sealed class UitvallendePost(IUitgaandStore binnen, Uitvallend uitval) : IUitgaandStore
{
    public Task<Uitgaand?> LeesAsync(Uitgaandkanaal kanaal, string id, CancellationToken cancelled) => binnen.LeesAsync(kanaal, id, cancelled);

    public Task<Uitgaand> ZetKlaarAsync(Uitgaand nieuw, CancellationToken cancelled) => uitval.SchrijfAsync(() => binnen.ZetKlaarAsync(nieuw, cancelled));

    public Task<Uitgaand?> BewaarAsync(Uitgaand gewijzigd, CancellationToken cancelled) => uitval.SchrijfAsync(() => binnen.BewaarAsync(gewijzigd, cancelled));

    public Task<Pagina<Uitgaand>> LijstAsync(Uitgaandvraag vraag, CancellationToken cancelled) => binnen.LijstAsync(vraag, cancelled);

    public Task<int> TelAsync(Uitgaandkanaal kanaal, Uitgaandstatus status, CancellationToken cancelled) => binnen.TelAsync(kanaal, status, cancelled);
}

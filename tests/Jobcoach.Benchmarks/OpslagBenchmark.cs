using System.Diagnostics;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Zaken;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Embedded.Storage;
using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zoeken;

namespace Jobcoach.Benchmarks;

/// <summary>
/// What lists and counts cost at 100,000 zaken, beside a bare select of a page by one index from as many rows: the least that reading a page can cost.
/// The two take turns, so that a busy machine hinders both, and every page begins at a place by chance, so that one warm range does not stand for all.
/// Afterwards what a save costs, beside a bare durable commit. Files are in the page cache of the system and written with synchronous=FULL.
/// </summary>
internal sealed class OpslagBenchmark
{
    private const int Keer = 400;
    private const int Inlopen = 100;
    private const int Pagina = 50;
    private const int Werkpagina = 25;
    private static readonly CancellationToken Never = CancellationToken.None;
    private static readonly TimeSpan Duur = TimeSpan.FromSeconds(2);

    private readonly EmbeddedStorage _storage;
    private readonly KaleTabel _kaal;

    private OpslagBenchmark(EmbeddedStorage storage, KaleTabel kaal)
    {
        _storage = storage;
        _kaal = kaal;
    }

    public static async Task RunAsync()
    {
        var watch = Stopwatch.StartNew();
        var options = EmbeddedStorageOptions.Temporary();
        await using (var vullen = EmbeddedStorage.Open(options with { DeleteOnDispose = false }, TimeProvider.System))
        {
            await Opslagvulling.VulAsync(vullen);
        }

        Console.WriteLine($"filled with {Opslagvulling.Zaken:N0} zaken in {watch.Elapsed.TotalSeconds:N0} s");
        await using var storage = EmbeddedStorage.Open(options with { Synchronous = Synchronous.Full }, TimeProvider.System);
        await using var kaal = await KaleTabel.OpenAsync();

        var benchmark = new OpslagBenchmark(storage, kaal);
        await benchmark.LijstenAsync();
        await benchmark.WerkvoorraadAsync();
        await benchmark.ZoekenAsync();
        await benchmark.ZakenAsync();
        await benchmark.SchrijvenAsync();
        Console.WriteLine($"in all {watch.Elapsed.TotalSeconds:N0} s");
    }

    private async Task LijstenAsync()
    {
        var store = _storage.Projecties;
        var taken = new Taakvraag(Rol.Toetser, Zichtbaarheid.Alles, null, null, Taaksortering.Vervaldag, null, Pagina);
        var coach = taken with { Rol = Rol.Jobcoach };
        var zaken = new Zaakvraag(Zichtbaarheid.Alles, null, null, Pagina);
        Zichtbaarheid Organisatie(Random toeval) => new(JobcoachorganisatieId: Opslagvulling.Organisatie(toeval.Next(Opslagvulling.Organisaties)));
        Zichtbaarheid Werkgever(Random toeval) => new(WerkgeverId: Opslagvulling.Werkgever(toeval.Next(Opslagvulling.Werkgevers)));
        string Ergens(Random toeval) => Bladwijzer.Schrijf("tv", $"{Opslagvulling.Begin.DayNumber + toeval.Next(365)}", Opslagvoorbeelden.Nummer(0).Waarde, "0");
        string ErgensOpLeeftijd(Random toeval) => Bladwijzer.Schrijf("ts", $"{Opslagvulling.Begin.DayNumber - toeval.Next(365)}", Opslagvoorbeelden.Nummer(0).Waarde, "0");
        string BijNummer(Random toeval) => Bladwijzer.Schrijf("z", Opslagvoorbeelden.Nummer(toeval.Next(Opslagvulling.Zaken)).Waarde);

        await MeetAsync("taken of a role, by vervaldag", toeval => TakenAsync(taken with { Na = Ergens(toeval) }));
        await MeetAsync("taken of a role, by age", toeval => TakenAsync(taken with { Na = ErgensOpLeeftijd(toeval), Sortering = Taaksortering.Sinds }));
        await MeetAsync("taken of a role and a rare kind", toeval => TakenAsync(taken with { Na = Ergens(toeval), Soort = Taaksoort.WijzigingBeoordelen }));
        await MeetAsync("taken of a role, overdue only, by age", _ => TakenAsync(taken with { VervaltVoor = Opslagvulling.Begin, Sortering = Taaksortering.Sinds }));
        await MeetAsync("taken of a role, without those put away", toeval => TakenAsync(taken with { Na = Ergens(toeval), Aangehouden = new(Opslagvulling.Begin) }));
        await MeetAsync("taken of a role, only those put away", toeval => TakenAsync(taken with { Na = Ergens(toeval), Aangehouden = new(Opslagvulling.Begin, Alleen: true) }));
        await MeetAsync("taken of one handler", toeval => TakenAsync(taken with { Behandelaar = new(Opslagvulling.Behandelaar(1 + (3 * toeval.Next(30)))) }));
        await MeetAsync("taken of nobody, by age", toeval => TakenAsync(taken with { Na = ErgensOpLeeftijd(toeval), Behandelaar = new(null), Sortering = Taaksortering.Sinds }));
        await MeetAsync("taken of a role under a rare scheme", toeval => TakenAsync(taken with { Regeling = "amsterdam" }));
        await MeetAsync("count of the taken of a role by kind", async _ => (await store.TelTakenAsync(new(Rol.Toetser, Zichtbaarheid.Alles, Opslagvulling.Begin), Never)).Count);
        await MeetAsync("taken of an organisation", toeval => TakenAsync(coach with { Zicht = Organisatie(toeval) }));
        await MeetAsync("taken of an organisation, rare kind, by age", toeval => TakenAsync(coach with { Zicht = Organisatie(toeval), Soort = Taaksoort.Verantwoorden, Sortering = Taaksortering.Sinds }));
        await MeetAsync("taken of an employer", toeval => TakenAsync(taken with { Rol = Rol.Werkgever, Zicht = Werkgever(toeval) }));
        await MeetAsync("zaken", toeval => ZakenAsync(zaken with { Na = BijNummer(toeval) }));
        await MeetAsync("zaken in a phase", toeval => ZakenAsync(zaken with { Na = BijNummer(toeval), Fase = Fase.Besluit }));
        await MeetAsync("zaken of an organisation in a phase", toeval => ZakenAsync(zaken with { Zicht = Organisatie(toeval), Fase = Fase.Besluit }));
        await MeetAsync("zaken of an employer", toeval => ZakenAsync(zaken with { Zicht = Werkgever(toeval) }));
        await MeetAsync("results of an organisation, three years", async toeval =>
            (await store.TelResultatenAsync(new(Opslagvulling.Begin.AddYears(-3), Opslagvulling.Begin, Opslagvulling.Organisatie(toeval.Next(Opslagvulling.Organisaties)), null), Never)).Count);
        await MeetAsync("results of all, half a year", async _ =>
            (await store.TelResultatenAsync(new(new(Opslagvulling.Begin.Year, 1, 1), new(Opslagvulling.Begin.Year, 6, 30), null, null), Never)).Count);

        async Task<int> TakenAsync(Taakvraag vraag) => (await store.TakenAsync(vraag, Never)).Regels.Count;
        async Task<int> ZakenAsync(Zaakvraag vraag) => (await store.ZakenAsync(vraag, Never)).Regels.Count;
    }

    // What the page of the work list asks: 25 tasks without those put away, and the counts beside them.
    private async Task WerkvoorraadAsync()
    {
        var store = _storage.Projecties;
        var (vandaag, ik) = (Opslagvulling.Begin, new Behandelaarfilter(Opslagvulling.Behandelaar(1)));
        var lijst = new Taakvraag(Rol.Toetser, Zichtbaarheid.Alles, null, null, Taaksortering.Vervaldag, null, Werkpagina) { Aangehouden = new(vandaag), Regeling = "uwv-2014" };
        var tellen = new Taaktelvraag(Rol.Toetser, Zichtbaarheid.Alles, vandaag) { Regeling = "uwv-2014" };
        string Ergens(Random toeval) => Bladwijzer.Schrijf("tv", $"{vandaag.DayNumber + toeval.Next(365)}", Opslagvoorbeelden.Nummer(0).Waarde, "0");
        string Organisatie(Random toeval) => Opslagvulling.Organisatie(toeval.Next(Opslagvulling.Organisaties));

        await MeetAsync("work list, first page", _ => TakenAsync(lijst));
        await MeetAsync("work list, a page further on", toeval => TakenAsync(lijst with { Na = Ergens(toeval) }));
        await MeetAsync("work list, due today", _ => TakenAsync(lijst with { VervaltVoor = vandaag }));
        await MeetAsync("work list, mine", _ => TakenAsync(lijst with { Behandelaar = ik }));
        await MeetAsync("work list, of nobody, a page further on", toeval => TakenAsync(lijst with { Na = Ergens(toeval), Behandelaar = new(null) }));
        await MeetAsync("work list, one kind, of nobody, overdue", _ => TakenAsync(lijst with { Soort = Taaksoort.Toetsen, Behandelaar = new(null), VervaltVoor = vandaag.AddDays(-1) }));
        await MeetAsync("work list, of an organisation", toeval => TakenAsync(lijst with { Zicht = new(JobcoachorganisatieId: Organisatie(toeval)) }));
        await MeetAsync("work list, put away", _ => TakenAsync(lijst with { Aangehouden = new(vandaag, Alleen: true) }));
        await MeetAsync("counts, of everybody", _ => TelAsync(tellen));
        await MeetAsync("counts, mine", _ => TelAsync(tellen with { Behandelaar = ik }));
        await MeetAsync("counts, of nobody", _ => TelAsync(tellen with { Behandelaar = new(null) }));
        await MeetAsync("counts, of an organisation", toeval => TelAsync(tellen with { Zicht = new(JobcoachorganisatieId: Organisatie(toeval)) }));

        async Task<int> TakenAsync(Taakvraag vraag) => (await store.TakenAsync(vraag, Never)).Regels.Count;
        async Task<int> TelAsync(Taaktelvraag vraag) => (await store.TelTakenAsync(vraag, Never)).Count;
    }

    // What somebody types in the search field: the whole answer, with the zaken of everybody whose name it is.
    private async Task ZoekenAsync()
    {
        var zoeker = new Zaakzoeker(_storage.Projecties, _storage.Personen);
        await MeetAsync("search, a surname", toeval => ZoekAsync(Opslagnamen.Achternaam(toeval.Next(Opslagnamen.Achternamen))));
        await MeetAsync("search, a surname that is half typed", toeval => ZoekAsync(Opslagnamen.Achternaam(toeval.Next(Opslagnamen.Achternamen))[..5]));
        await MeetAsync("search, three letters", toeval => ZoekAsync(Opslagnamen.Achternaam(toeval.Next(Opslagnamen.Achternamen))[..3]));
        await MeetAsync("search, a first name that 500 have", toeval => ZoekAsync(Opslagnamen.Voornaam(toeval.Next(200))));
        await MeetAsync("search, first name and surname", toeval => ZoekAsync(Opslagnamen.Persoon(toeval.Next(Opslagvulling.Zaken)).Naam));
        await MeetAsync("search, a name that nobody has", _ => ZoekAsync("Xylofoon"));
        await MeetAsync("search, an organisation", toeval => ZoekAsync(Opslagnamen.Organisatie(toeval.Next(Opslagvulling.Organisaties)).Naam));
        await MeetAsync("search, a number that is half typed", toeval => ZoekAsync(Opslagvoorbeelden.Nummer(toeval.Next(Opslagvulling.Zaken)).Waarde[..8]));

        async Task<int> ZoekAsync(string tekst) => (await zoeker.ZoekAsync(new(tekst), Never)).Match(
            gevonden => gevonden.Zaken.Count + gevonden.Werknemers.Count + gevonden.Organisaties.Count,
            weigeringen => throw new InvalidOperationException(weigeringen[0].Uitleg));
    }

    private async Task ZakenAsync()
    {
        var store = _storage.Zaken;
        await MeetAsync($"a zaak just opened, {Opslagvulling.JongeZaakBytes / 1024:N0} kB", async toeval => await LeesAsync(toeval.Next(1, Opslagvulling.Documenten)));
        await MeetAsync($"a zaak of three years, {Opslagvulling.OudeZaakBytes / 1024:N0} kB", async _ => await LeesAsync(0));
        await MeetAsync("logboekregels of a zaak with 300", async _ => (await store.LogboekregelsAsync(Opslagvoorbeelden.Nummer(0), Never)).Count);

        async Task<int> LeesAsync(int i) => await store.LeesAsync(Opslagvoorbeelden.Nummer(i), Never) is null ? 0 : 1;
    }

    private async Task SchrijvenAsync()
    {
        var (een, velen) = (await TempoAsync(1, _kaal.SchrijfAsync), await TempoAsync(1000, _kaal.SchrijfAsync));
        var (eenZaak, veleZaken) = (await ZakenTempoAsync(1), await ZakenTempoAsync(1000));
        Console.WriteLine($"{"a zaak in Cosmos DB, packed, in Base64",-46}{Opslagvulling.JongeZaakGepakt:N0} bytes just opened, {Opslagvulling.OudeZaakGepakt:N0} bytes after three years");
        Console.WriteLine($"{"durable row, 1 and 1,000 callers",-46}{een,9:N0}{velen,9:N0} per second");
        Console.WriteLine($"{"zaak with fact and lists, 1 and 1,000 callers",-46}{eenZaak,9:N0}{veleZaken,9:N0} per second, each waiting for two commits");

        // Each caller has zaken of its own: it reads, changes and saves, and brings the lists up to date.
        Task<double> ZakenTempoAsync(int aanroepers) =>
            TempoAsync(aanroepers, (aanroeper, keer) => BewaarAsync(1 + aanroeper + (aanroepers * (keer % ((Opslagvulling.Documenten - 1) / aanroepers)))));

        async Task BewaarAsync(int zaak)
        {
            var document = (await _storage.Zaken.LeesAsync(Opslagvoorbeelden.Nummer(zaak), Never))!;
            var fase = document.Zaak.Fase is Fase.Toets ? Fase.Besluit : Fase.Toets;
            var versie = await _storage.Zaken.BewaarAsync(document with { Zaak = document.Zaak with { Fase = fase } }, [Opslagvoorbeelden.Feit(1)], Never);
            await _storage.Projecties.WerkBijAsync(Opslagvulling.Projectie(zaak, fase) with { Versie = versie!.Value }, Never);
        }
    }

    /// <summary>Prints the median and the 95th percentile of a query, and the same of the bare select that ran between.</summary>
    private async Task MeetAsync(string naam, Func<Random, Task<int>> vraag)
    {
        var toeval = new Random(1);
        var (tijden, maten, regels) = (new double[Keer], new double[Keer], 0L);
        for (var i = -Inlopen; i < Keer; i++)
        {
            var begin = Stopwatch.GetTimestamp();
            _kaal.Pagina(toeval.Next(Opslagvulling.Zaken), Pagina);
            var midden = Stopwatch.GetTimestamp();
            var aantal = await vraag(toeval);
            var einde = Stopwatch.GetTimestamp();
            if (i >= 0)
            {
                (maten[i], tijden[i]) = (Stopwatch.GetElapsedTime(begin, midden).TotalMicroseconds, Stopwatch.GetElapsedTime(midden, einde).TotalMicroseconds);
                regels += aantal;
            }
        }

        Array.Sort(tijden);
        Array.Sort(maten);
        var (helft, meeste) = (Keer / 2, Keer * 95 / 100);
        Console.WriteLine(
            $"{naam,-46}{(double)regels / Keer,6:N0} rows {tijden[helft],7:N0} µs, p95 {tijden[meeste],7:N0} µs   "
            + $"bare {maten[helft],5:N0} µs, p95 {maten[meeste],6:N0} µs   p95 ratio {tijden[meeste] / maten[meeste],5:N2}");
    }

    private static async Task<double> TempoAsync(int aanroepers, Func<int, int, Task> schrijf)
    {
        var gedaan = 0L;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, aanroepers).Select(async aanroeper =>
        {
            for (var keer = 0; watch.Elapsed < Duur; keer++)
            {
                await schrijf(aanroeper, keer);
                Interlocked.Increment(ref gedaan);
            }
        }));
        return gedaan / watch.Elapsed.TotalSeconds;
    }
}

using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Zaken;
using Jobcoach.Embedded.Storage;
using Jobcoach.TestSupport;
using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Benchmarks;

/// <summary>A large authority: as many zaken as the lists must bear, over organisations, employers, phases and years.</summary>
internal static class Opslagvulling
{
    public const int Zaken = 100_000;

    /// <summary>As many of them have their document too; one is found by its number, however many there are.</summary>
    public const int Documenten = 10_000;

    public const int Organisaties = 400;
    public const int Werkgevers = 8_000;
    private const int Tegelijk = 1000;

    private static readonly (Rol Rol, Taaksoort Soort)[] Taken =
    [
        (Rol.Jobcoach, Taaksoort.LogboekBijhouden), (Rol.Jobcoach, Taaksoort.LogboekBijhouden), (Rol.Jobcoach, Taaksoort.Verantwoorden), (Rol.Jobcoach, Taaksoort.VervolgaanvraagIndienen),
        (Rol.Toetser, Taaksoort.Toetsen), (Rol.Toetser, Taaksoort.VerantwoordingBeoordelen), (Rol.Toetser, Taaksoort.BesluitVoorstellen), (Rol.Werkgever, Taaksoort.Aanvullen),
        (Rol.Besluitnemer, Taaksoort.BesluitNemen), (Rol.AdministratiefMedewerker, Taaksoort.VolledigheidBeoordelen),
    ];

    /// <summary>The day that is today.</summary>
    public static DateOnly Begin { get; } = new(2026, 1, 12);

    // A day on which a shipped regeling of three years and more began to apply.
    private static readonly DateOnly Eerste = new(2015, 2, 2);

    private static readonly Zaakverloop Jong = new("uwv", Eerste, Zaakverloop.Werk(Eerste));
    private static readonly Zaakverloop Oud = DrieJaar();

    /// <summary>Size of zaak 0, which is three years old.</summary>
    public static int OudeZaakBytes => Opslagvoorbeelden.Tekst(Oud.Zaak).Length;

    /// <summary>Size of the others, which were just opened.</summary>
    public static int JongeZaakBytes => Opslagvoorbeelden.Tekst(Jong.Zaak).Length;

    /// <summary>The same two as an item of Cosmos DB holds them: packed, and a third longer because JSON has no bytes.</summary>
    public static int OudeZaakGepakt => InBase64(Oud.Zaak);

    /// <inheritdoc cref="OudeZaakGepakt"/>
    public static int JongeZaakGepakt => InBase64(Jong.Zaak);

    public static string Organisatie(int i) => $"org-{i:D5}";

    public static string Werkgever(int i) => $"wg-{i:D5}";

    public static string Werknemer(int i) => $"p-{i:x24}";

    /// <summary>One of a hundred handlers; every third task is of nobody.</summary>
    public static string? Behandelaar(int i) => i % 3 == 0 ? null : $"t-{i % 100:D3}";

    public static async Task VulAsync(EmbeddedStorage storage)
    {
        var oud = Oud.Zaak with { Nummer = Opslagvoorbeelden.Nummer(0) };
        await storage.Zaken.BewaarAsync(new(oud, 0, []), Oud.Feiten, CancellationToken.None);
        await Task.WhenAll(Enumerable.Range(0, 300).Select(i =>
            storage.Zaken.VoegRegelToeAsync(oud.Nummer, Opslagvoorbeelden.Regel($"{i}"), Opslagvoorbeelden.Feit(i), CancellationToken.None)));
        foreach (var groep in Enumerable.Range(0, Zaken).Chunk(Tegelijk))
        {
            await Task.WhenAll(groep.Select(i => storage.Projecties.WerkBijAsync(Projectie(i), CancellationToken.None)));
            await Task.WhenAll(groep.Select(i => storage.Personen.BewaarAsync(Opslagnamen.Persoon(i), CancellationToken.None)));
            await Task.WhenAll(groep.Where(i => i < Documenten).Select(i =>
                storage.Zaken.BewaarAsync(new(Jong.Zaak with { Nummer = Opslagvoorbeelden.Nummer(i) }, 0, []), Jong.Feiten, CancellationToken.None)));
        }
    }

    public static Zaakprojectie Projectie(int i, Fase? fase = null)
    {
        var toeval = new Random(i);
        var (rol, soort) = toeval.Next(1000) == 0 ? (Rol.Toetser, Taaksoort.WijzigingBeoordelen) : Taken[toeval.Next(Taken.Length)];
        var (organisatie, werkgever) = (toeval.Next(Organisaties), toeval.Next(Werkgevers));
        return new(
            Opslagvoorbeelden.Nummer(i),
            1,
            new(
                Opslagvoorbeelden.Nummer(i),
                fase ?? (Fase)toeval.Next((int)Fase.Vernietigd),
                Begin.AddDays(-toeval.Next(365)),
                "uwv-2014",
                1,
                Werknemer(i),
                Werkgever(werkgever),
                Organisatie(organisatie),
                $"p-{toeval.Next(5000):x24}",
                1,
                "midden",
                Begin.AddDays(toeval.Next(56))),
            [new(new(soort, rol, Begin.AddDays(-toeval.Next(365)), toeval.Next(10) == 0 ? null : Begin.AddDays(toeval.Next(-10, 365)), 1), Behandelaar(i), i % 50 == 0 ? Begin.AddDays(14) : null)],
            [
                .. Enumerable.Range(1, toeval.Next(4)).Select(periode => new Resultaatregel(
                    periode,
                    (Jobcoachresultaat)toeval.Next(6),
                    null,
                    Begin.AddDays(-toeval.Next(3 * 365)),
                    Organisatie(organisatie),
                    "uwv-2014",
                    "midden")),
            ])
        {
            Organisaties = [Opslagnamen.Organisatie(organisatie), Opslagnamen.Werkgever(werkgever)],
        };
    }

    // Six periods of half a year, the account of each approved and the next one granted.
    private static Zaakverloop DrieJaar()
    {
        var verloop = new Zaakverloop("uwv", Eerste, Zaakverloop.Werk(Eerste)).TotBegeleiding();
        for (var periode = 2; periode <= 6; periode++)
        {
            verloop.TotVervolg().Vervolg("midden", "De groei zet door en de ondersteuning blijft nodig.");
        }

        return verloop;
    }

    private static int InBase64(Zaak zaak) => Convert.ToBase64String(Opslagjson.Pak(System.Text.Encoding.UTF8.GetBytes(Opslagvoorbeelden.Tekst(zaak)))).Length;
}

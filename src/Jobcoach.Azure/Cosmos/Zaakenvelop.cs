using System.Security.Cryptography;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Azure.Cosmos;

/// <summary>
/// The one document whose replacement is a save: the zaak, the end of its chain of facts, and the facts and the rule of the last save,
/// which wait here until the next writer gives them documents of their own.
/// </summary>
/// <param name="Zaak">The zaaknummer: the partition.</param>
/// <param name="Versie">The version of the zaak; a logboekregel does not change it.</param>
/// <param name="Inhoud">Zaak and keys, packed. Cosmos DB keeps numbers as doubles and would not give every amount back as it was written; and a packed zaak costs a tenth.</param>
/// <param name="Vernietigd">Whether the zaak is destroyed.</param>
/// <param name="LaatsteFeit">The number of the last fact; 0 when there is none.</param>
/// <param name="LaatsteHash">Its hash; empty when there is none.</param>
/// <param name="Wachtrij">What the last save added.</param>
/// <param name="RegelsVernietigdTot">Rules that were recorded with a fact up to and including this number are destroyed.</param>
/// <param name="Beurten">Marks of the last writers, by which one whose answer was lost finds that it had written.</param>
internal sealed record Zaakenvelop(
    string Zaak,
    long Versie,
    byte[] Inhoud,
    bool Vernietigd,
    int LaatsteFeit,
    string LaatsteHash,
    IReadOnlyList<Wachtend> Wachtrij,
    int RegelsVernietigdTot,
    IReadOnlyList<string> Beurten)
{
    /// <summary>Every partition of a zaak has one.</summary>
    public const string VasteId = "zaak";

    // Between a write and the look whether it landed at most a few others fit.
    private const int MeesteBeurten = 8;

    /// <summary>The id of the item.</summary>
    public string Id { get; init; } = VasteId;

    /// <summary>The mark of a writer.</summary>
    public static string NieuweBeurt() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    /// <summary>Of a zaak that is not stored yet.</summary>
    public static Zaakenvelop Leeg(Zaaknummer nummer) => new(nummer.Waarde, 0, [], true, 0, "", [], 0, []);

    public ZaakDocument Document()
    {
        var inhoud = Opslagjson.LeesGepakt<Pak>(Inhoud);
        return new(inhoud.Zaak, Versie, inhoud.Sleutels);
    }

    /// <summary>With the next version of the zaak; nothing waits any more.</summary>
    public Zaakenvelop Met(ZaakDocument document, byte[] inhoud) => this with
    {
        Versie = Versie + 1,
        Inhoud = inhoud,
        Vernietigd = document.Zaak.Fase is Fase.Vernietigd,
        Wachtrij = [],
    };

    /// <summary>The content of the next version.</summary>
    public static byte[] Inpakken(ZaakDocument document) => Opslagjson.Pak(Opslagjson.Schrijf(new Pak(document.Zaak, document.Sleutels)));

    /// <summary>With these facts at the end of the chain, the first of them with its rule; what waited before must have its documents.</summary>
    public Zaakenvelop Met(IReadOnlyList<Feit> feiten, Logboekregel? regel = null)
    {
        var (nummer, hash) = (LaatsteFeit, LaatsteHash);
        List<Wachtend> wachtrij = [];
        foreach (var feit in feiten)
        {
            var volgende = Dossierfeit.Volgende(nummer, hash, feit);
            wachtrij.Add(new(volgende, wachtrij.Count == 0 ? regel : null));
            (nummer, hash) = (volgende.Volgnummer, volgende.Hash);
        }

        return this with { LaatsteFeit = nummer, LaatsteHash = hash, Wachtrij = wachtrij };
    }

    /// <summary>With the mark of its writer.</summary>
    public Zaakenvelop Met(string beurt) => this with { Beurten = [.. Beurten.TakeLast(MeesteBeurten - 1), beurt] };

    private sealed record Pak(Zaak Zaak, IReadOnlyList<VerwerkteSleutel> Sleutels);
}

/// <summary>A fact that has no document of its own yet, and the rule that was recorded with it.</summary>
internal sealed record Wachtend(Dossierfeit Feit, Logboekregel? Regel);

/// <summary>A fact, append-only.</summary>
internal sealed record Feitdocument(string Id, string Zaak, int Volgnummer, Dossierfeit Feit)
{
    public const string VasteSoort = "feit";

    public string Soort { get; init; } = VasteSoort;

    public static Feitdocument Van(string zaak, Dossierfeit feit) => new($"feit-{feit.Volgnummer:D6}", zaak, feit.Volgnummer, feit);
}

/// <summary>A logboekregel, in the order of the facts that recorded them.</summary>
internal sealed record Regeldocument(string Id, string Zaak, int Volgnummer, Logboekregel Regel)
{
    public const string VasteSoort = "regel";

    public string Soort { get; init; } = VasteSoort;

    public static string IdVan(string regel) => $"regel-{regel}";

    public static Regeldocument Van(string zaak, int volgnummer, Logboekregel regel) => new(IdVan(regel.Id), zaak, volgnummer, regel);
}

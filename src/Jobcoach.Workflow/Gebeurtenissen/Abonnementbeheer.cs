using System.Globalization;
using System.Security.Cryptography;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Workflow.Handelingen;

namespace Jobcoach.Workflow.Gebeurtenissen;

/// <summary>Wat beheer over een abonnement opgeeft.</summary>
/// <param name="Naam">Hoe het heet, 1 tot en met 80 tekens.</param>
/// <param name="Adres">Waar bezorgd wordt.</param>
/// <param name="Typen">Welke typen; leeg of null is alle.</param>
/// <param name="Gepauzeerd">Of het bezorgen stilstaat.</param>
public sealed record Abonnementopgave(string Naam, string Adres, IReadOnlyList<string>? Typen = null, bool Gepauzeerd = false);

/// <summary>De periode die nog eens bezorgd moet worden.</summary>
/// <param name="Van">Begin, inbegrepen.</param>
/// <param name="Tot">Eind, niet inbegrepen; hoogstens 31 dagen na het begin.</param>
public sealed record Herhaalopgave(DateTimeOffset Van, DateTimeOffset Tot);

/// <summary>Een abonnement met een geheim dat nu voor het laatst leesbaar is.</summary>
/// <param name="Abonnement">Het abonnement.</param>
/// <param name="Geheim">Het nieuwe geheim; null bij een herhaald verzoek, want een geheim is een keer te lezen.</param>
public sealed record Abonnementuitgifte(Abonnement Abonnement, Abonnementgeheim? Geheim);

/// <summary>Maakt en wijzigt abonnementen.</summary>
public sealed class Abonnementbeheer(
    IAbonnementStore abonnementen, IGebeurtenisStore logboek, Gebeurtenismelder melder, Callbackadres adressen, Gebeurtenisbron bron, TimeProvider klok)
{
    /// <summary>Zo lang doet het vorige geheim nog mee na een wisseling.</summary>
    public static readonly TimeSpan Overlap = TimeSpan.FromDays(3);

    /// <summary>Zoveel dagen beslaat een herhaling hoogstens.</summary>
    public const int MeesteDagen = 31;

    /// <summary>Zoveel abonnementen lopen er hoogstens tegelijk.</summary>
    public const int MeesteAbonnementen = 50;

    private const int LangsteNaam = 80;
    private const int BewaardeHerhalingen = 20;
    private const int MeesteHerhalingen = 3;
    private const int Pogingen = 20;

    /// <summary>Maakt een abonnement dat begint bij wat vanaf nu gebeurt. Met dezelfde sleutel nog eens verandert niets.</summary>
    public async Task<Uitkomst<Abonnementuitgifte>> MaakAsync(Abonnementopgave opgave, Herhaalsleutel? sleutel, CancellationToken cancelled)
    {
        if (Controleer(opgave) is { Count: > 0 } weigeringen)
        {
            return weigeringen;
        }

        var id = $"ab-{(sleutel is null ? Willekeur(6) : sleutel.Sleutel[..12])}";
        if (sleutel is not null && await abonnementen.LeesAsync(id, cancelled) is { } eerder)
        {
            return await BeginAsync(eerder, null, cancelled);
        }

        if ((await abonnementen.LijstAsync(cancelled)).Count(een => een.Status is not Abonnementstatus.Beeindigd) >= MeesteAbonnementen)
        {
            return new Weigering("te-veel-abonnementen", $"Er zijn al {MeesteAbonnementen} abonnementen. Beëindig er eerst een.");
        }

        var geheim = NieuwGeheim();
        var abonnement = Vul(new(id, "", new(opgave.Adres), [], default, null, [geheim], klok.GetUtcNow(), 0), opgave);
        return await abonnementen.BewaarAsync(abonnement, cancelled) is { } versie
            ? await BeginAsync(abonnement with { Versie = versie }, geheim, cancelled)
            : new Weigering("te-druk", "Een zelfde verzoek loopt al. Probeer het opnieuw.");
    }

    /// <summary>Wijzigt naam, adres, typen en of het stilstaat.</summary>
    /// <returns>Null als het abonnement niet bestaat.</returns>
    public Task<Uitkomst<Abonnement>?> WijzigAsync(string id, Abonnementopgave opgave, long? versie, CancellationToken cancelled) =>
        PasAanAsync(id, versie, abonnement => Controleer(opgave) is { Count: > 0 } weigeringen ? weigeringen : Vul(abonnement, opgave), cancelled);

    /// <summary>Geeft een nieuw geheim uit; het vorige doet nog drie dagen mee.</summary>
    public async Task<Uitkomst<Abonnementuitgifte>?> WisselGeheimAsync(string id, long? versie, CancellationToken cancelled)
    {
        var (geheim, nu) = (NieuwGeheim(), klok.GetUtcNow());
        var uitkomst = await PasAanAsync(
            id,
            versie,
            abonnement => abonnement with { Geheimen = [geheim, abonnement.Geheimen[0] with { GeldigTot = nu + Overlap }] },
            cancelled);
        return uitkomst?.Match<Uitkomst<Abonnementuitgifte>>(abonnement => new Abonnementuitgifte(abonnement, geheim), weigeringen => weigeringen.ToList());
    }

    /// <summary>Beëindigt het abonnement; wat nog klaarstond vervalt.</summary>
    public Task<Uitkomst<Abonnement>?> BeeindigAsync(string id, Abonnementeinde einde, long? versie, CancellationToken cancelled) =>
        PasAanAsync(id, versie, abonnement => abonnement.Eindig(einde), cancelled);

    /// <summary>Laat een periode nog eens bezorgen, met dezelfde kenmerken. Met dezelfde sleutel nog eens verandert niets.</summary>
    /// <returns>De herhaling; null als het abonnement niet bestaat.</returns>
    public async Task<Uitkomst<Herhaling>?> HerhaalAsync(string id, Herhaalopgave opgave, Herhaalsleutel? sleutel, CancellationToken cancelled)
    {
        if (await abonnementen.LeesAsync(id, cancelled) is not { } abonnement)
        {
            return null;
        }

        if (Controleer(opgave, abonnement) is { Count: > 0 } weigeringen)
        {
            return (Uitkomst<Herhaling>)weigeringen;
        }

        var nieuw = new Herhaling(
            sleutel is null ? Willekeur(4) : sleutel.Sleutel[..8], opgave.Van.ToUniversalTime(), opgave.Tot.ToUniversalTime(), await logboek.PlaatsAsync(opgave.Van, cancelled), 0, false);
        for (var poging = 0; poging < Pogingen; poging++)
        {
            var stand = await StandAsync(abonnement, cancelled);
            if (stand.Herhalingen.FirstOrDefault(een => een.Id == nieuw.Id) is { } eerder)
            {
                await melder.LuidAsync(cancelled);
                return (eerder.Van, eerder.Tot) == (nieuw.Van, nieuw.Tot) ? eerder : new Weigering("sleutel-hergebruikt", "Deze Idempotency-Key is al gebruikt voor een ander verzoek. Kies een nieuwe.");
            }

            if (stand.Herhalingen.Count(een => !een.IsKlaar) >= MeesteHerhalingen)
            {
                return (Uitkomst<Herhaling>)new Weigering("te-veel-herhalingen", "Er lopen al drie herhalingen. Wacht tot er een klaar is.");
            }

            if (await abonnementen.BewaarVoortgangAsync(stand with { Herhalingen = [.. stand.Herhalingen.TakeLast(BewaardeHerhalingen - 1), nieuw] }, cancelled) is not null)
            {
                await melder.LuidAsync(cancelled);
                return nieuw;
            }
        }

        return (Uitkomst<Herhaling>)new Weigering("te-druk", "Het abonnement verandert steeds. Probeer het opnieuw.");
    }

    private async Task<Uitkomst<Abonnement>?> PasAanAsync(string id, long? versie, Func<Abonnement, Uitkomst<Abonnement>> wijzig, CancellationToken cancelled)
    {
        for (var poging = 0; poging < Pogingen; poging++)
        {
            if (await abonnementen.LeesAsync(id, cancelled) is not { } abonnement)
            {
                return null;
            }

            if (versie is { } verwacht && verwacht != abonnement.Versie)
            {
                return (Uitkomst<Abonnement>)new Weigering("versie-verouderd", "Een ander was eerder. Lees het abonnement opnieuw.");
            }

            if (abonnement.Status is Abonnementstatus.Beeindigd)
            {
                return (Uitkomst<Abonnement>)new Weigering("abonnement-beeindigd", "Dit abonnement is afgelopen. Maak een nieuw.");
            }

            var gewijzigd = wijzig(abonnement);
            if (!gewijzigd.Gelukt)
            {
                return gewijzigd;
            }

            if (await abonnementen.BewaarAsync(gewijzigd.Waarde, cancelled) is { } nieuw)
            {
                await melder.LuidAsync(cancelled);
                return gewijzigd.Waarde with { Versie = nieuw };
            }
        }

        return (Uitkomst<Abonnement>)new Weigering("te-druk", "Het abonnement verandert steeds. Probeer het opnieuw.");
    }

    // A repeated request comes by here too, so that one that died in between still begins.
    private async Task<Uitkomst<Abonnementuitgifte>> BeginAsync(Abonnement abonnement, Abonnementgeheim? geheim, CancellationToken cancelled)
    {
        await StandAsync(abonnement, cancelled);
        await melder.LuidAsync(cancelled);
        return new Abonnementuitgifte(abonnement, geheim);
    }

    private async Task<Abonnementvoortgang> StandAsync(Abonnement abonnement, CancellationToken cancelled)
    {
        if (await abonnementen.VoortgangAsync(abonnement.Id, cancelled) is { } stand)
        {
            return stand;
        }

        var nieuw = new Abonnementvoortgang(abonnement.Id, await logboek.EindeAsync(cancelled), 0, null, [], 0);
        return await abonnementen.BewaarVoortgangAsync(nieuw, cancelled) is { } versie
            ? nieuw with { Versie = versie }
            : await abonnementen.VoortgangAsync(abonnement.Id, cancelled) ?? throw new InvalidOperationException("De voortgang is weg.");
    }

    private static Abonnement Vul(Abonnement abonnement, Abonnementopgave opgave) => abonnement with
    {
        Naam = opgave.Naam.Trim(),
        Adres = new(opgave.Adres),
        Typen = [.. (opgave.Typen ?? []).Distinct().Order(StringComparer.Ordinal)],
        Status = opgave.Gepauzeerd ? Abonnementstatus.Gepauzeerd : Abonnementstatus.Lopend,
    };

    private List<Weigering> Controleer(Abonnementopgave opgave) =>
    [
        .. bron.IsGeldig ? [] : new[] { new Weigering("gebeurtenissen-niet-ingesteld", "Stel eerst het OIN, de systeemnaam en het adres van de API in (Gebeurtenissen).") },
        .. opgave.Naam.Trim().Length is > 0 and <= LangsteNaam ? [] : new[] { new Weigering("naam-onjuist", $"Geef een naam van 1 tot en met {LangsteNaam} tekens.", "naam") },
        .. (Uri.TryCreate(opgave.Adres, UriKind.Absolute, out var adres) ? adressen.Bezwaar(adres) : "Geef een volledig adres dat met https begint.") is { } bezwaar ? new[] { new Weigering("adres-niet-toegestaan", bezwaar, "adres") } : [],
        .. (opgave.Typen ?? []).Index().Where(een => !Gebeurteniscatalogus.Typen.Contains(een.Item))
            .Select(een => new Weigering("type-onbekend", "Dit type bestaat niet, of wordt niet gepubliceerd.", string.Create(CultureInfo.InvariantCulture, $"typen[{een.Index}]"))),
    ];

    private static List<Weigering> Controleer(Herhaalopgave opgave, Abonnement abonnement) =>
    [
        .. abonnement.Status is Abonnementstatus.Lopend ? [] : new[] { new Weigering("abonnement-loopt-niet", "Herhalen kan alleen als het abonnement loopt.") },
        .. opgave.Van < opgave.Tot ? [] : new[] { new Weigering("periode-onjuist", "Het eind moet na het begin liggen.", "tot") },
        .. opgave.Tot - opgave.Van <= TimeSpan.FromDays(MeesteDagen) ? [] : new[] { new Weigering("periode-te-lang", $"Herhaal hoogstens {MeesteDagen} dagen tegelijk.", "tot") },
    ];

    private static Abonnementgeheim NieuwGeheim() => new($"k-{Willekeur(6)}", RandomNumberGenerator.GetBytes(32), null);

    private static string Willekeur(int bytes) => RandomNumberGenerator.GetHexString(2 * bytes, lowercase: true);
}

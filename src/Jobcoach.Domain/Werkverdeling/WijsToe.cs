using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Werkverdeling;

/// <summary>
/// Wijst het deel van een rol in een zaak aan een medewerker toe, of laat het weer vrij. Wie een zaak oppakt wijst haar aan zichzelf toe.
/// Een medewerker verdeelt het werk van zijn eigen rol, de besluitnemer dat van alle drie. Vier ogen: wie bij de zaak betrokken was of haar toetst,
/// wordt niet de besluitnemer.
/// </summary>
/// <param name="Rol">Het deel van de zaak.</param>
/// <param name="BehandelaarId">Pseudoniem van de medewerker; leeg laat het deel vrij.</param>
/// <param name="AlleenVrij">Weigert als een ander het deel al behandelt: voor wie niets van een collega wil afpakken.</param>
public sealed record WijsToe(Rol Rol, string? BehandelaarId = null, bool AlleenVrij = false) : Handeling
{
    private const int LangsteId = 100;

    public override IReadOnlySet<Rol> Bevoegden() => Verdeling.Rollen;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (!Verdeling.Rollen.Contains(Rol))
        {
            return new Weigering("rol-zonder-werkverdeling", "Kies de administratief medewerker, de toetser of de besluitnemer.", "rol");
        }

        if (!Verdeling.Mag(situatie.Door.Rol, Rol))
        {
            return Weigering.Onbevoegd("werk-van-andere-rol", "U verdeelt het werk van uw eigen rol. Vraag een collega met die rol, of de besluitnemer.");
        }

        if (zaak.Fase is Fase.Vernietigd)
        {
            return new Weigering("zaak-vernietigd", "Deze zaak is vernietigd.");
        }

        var nu = zaak.BehandelaarVan(Rol);
        if (AlleenVrij && nu is not null && nu != BehandelaarId)
        {
            return new Weigering("al-toegewezen", "Een ander behandelt deze zaak al.");
        }

        if (nu == BehandelaarId)
        {
            return new Weigering("al-zo-verdeeld", "Deze zaak is al zo verdeeld.");
        }

        return BehandelaarId is { } id ? Toe(zaak, situatie, id) : Vrij(zaak, situatie, nu!);
    }

    // The id stands in lists and facts. What services for signing in give out fits in this; a full name or an address of e-mail does not.
    private static bool IsPseudoniem(string id) => id.Length is > 0 and <= LangsteId && id.All(teken => char.IsAsciiLetterOrDigit(teken) || teken is '-' or '_' or '.' or ':' or '|');

    private Uitkomst<Overgang> Toe(Zaak zaak, Situatie situatie, string id)
    {
        if (!IsPseudoniem(id))
        {
            return new Weigering("behandelaar-ongeldig", $"Geef het kenmerk van een medewerker: hoogstens {LangsteId} letters, cijfers en streepjes.", "behandelaarId");
        }

        var botst = Rol switch
        {
            Rol.Besluitnemer => zaak.BehandelaarVan(Rol.Toetser) == id || Vierogen.WasBetrokken(zaak, id),
            Rol.Toetser => zaak.BehandelaarVan(Rol.Besluitnemer) == id,
            _ => false,
        };
        return botst
            ? new Weigering("vier-ogen", "Wie bij deze zaak betrokken was of haar toetst, beslist er niet over. Kies een ander.", "behandelaarId")
            : (zaak with { Behandelaars = [.. zaak.Behandelaars.Where(een => een.Rol != Rol), new(Rol, id, situatie.Vandaag)] })
                .Feit(situatie, Feitsoort.BehandelaarToegewezen, verwijzing: $"behandelaar/{Rol}/{id}");
    }

    private Overgang Vrij(Zaak zaak, Situatie situatie, string eerder) =>
        (zaak with { Behandelaars = [.. zaak.Behandelaars.Where(een => een.Rol != Rol)] })
            .Feit(situatie, Feitsoort.BehandelaarVrijgegeven, verwijzing: $"behandelaar/{Rol}/{eerder}");
}

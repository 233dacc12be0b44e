using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Logboek;

/// <summary>
/// De werknemer schrijft, vervangt of verwijdert een opmerking bij een regel van het logboek, tot de verantwoording van die periode is beoordeeld.
/// Het feit zegt dat er iets is geschreven of verwijderd, niet wat.
/// </summary>
/// <param name="Logboekregel">Kenmerk van de regel.</param>
/// <param name="Tekst">De opmerking; leeg verwijdert haar.</param>
public sealed record PlaatsOpmerking(string Logboekregel, string? Tekst = null) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Werknemer);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    public override bool TeltUren() => true;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (zaak.Periode is not { } periode || !Kan(zaak.Fase, periode))
        {
            return new Weigering("opmerken-niet-aan-de-orde", "Een opmerking kan vanaf het begin van een periode, tot haar verantwoording is beoordeeld.");
        }

        var controle = new Veldcontrole("");
        controle.Tekst("tekst", Tekst, Logboekopmerking.LangsteTekst);
        var regel = situatie.Logboekregels.FirstOrDefault(een => een.Id == Logboekregel);
        if (regel is null)
        {
            controle.Weiger("regel-onbekend", "Deze regel staat niet in het logboek.", "logboekregel");
        }

        if (controle.Weigeringen.Count > 0)
        {
            return controle.Weigeringen;
        }

        return periode.Looptijd.Bevat(regel!.Datum)
            ? Plaats(zaak, situatie)
            : new Weigering("periode-beoordeeld", "Deze regel hoort bij een periode die al is beoordeeld.");
    }

    // After a rejection because nothing came, the jobcoach may still account for the period: then the logboek is open too.
    private static bool Kan(Fase fase, Begeleidingsperiode periode) =>
        fase is Fase.Begeleiding or Fase.Verantwoording || (fase is Fase.Vervolgaanvraag && periode.WachtOpJobcoach);

    private Uitkomst<Overgang> Plaats(Zaak zaak, Situatie situatie)
    {
        var staat = zaak.Logboekopmerkingen.Any(een => een.Logboekregel == Logboekregel);
        if (string.IsNullOrWhiteSpace(Tekst) && !staat)
        {
            return new Weigering("geen-opmerking", "Er staat geen opmerking bij deze regel. Schrijf er een.", "tekst");
        }

        if (!string.IsNullOrWhiteSpace(Tekst) && Logboekregels.Geldend(situatie.Logboekregels).All(een => een.Id != Logboekregel))
        {
            return new Weigering("regel-vervangen", "Deze regel is verbeterd of ingetrokken. Schrijf de opmerking bij de regel die nu geldt.", "logboekregel");
        }

        var andere = zaak.Logboekopmerkingen.Where(een => een.Logboekregel != Logboekregel);
        return string.IsNullOrWhiteSpace(Tekst)
            ? (zaak with { Logboekopmerkingen = [.. andere] }).Feit(situatie, Feitsoort.OpmerkingIngetrokken, verwijzing: $"logboekregel/{Logboekregel}")
            : (zaak with { Logboekopmerkingen = [.. andere, new(Logboekregel, Tekst, situatie.Vandaag)] })
                .Feit(situatie, Feitsoort.OpmerkingGeplaatst, verwijzing: $"logboekregel/{Logboekregel}");
    }
}

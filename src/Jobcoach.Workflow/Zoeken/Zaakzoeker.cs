using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Workflow.Zoeken;

/// <summary>
/// Zoekt zaken op nummer, op naam van de werknemer en op organisatie. Alleen voor de uitvoerder, die alle zaken ziet: wie dit aanroept heeft dat getoetst.
/// De tekst komt in geen adres, sleutel of log.
/// </summary>
public sealed class Zaakzoeker(IProjectieStore projecties, IPersoonStore personen)
{
    private const int LangsteTekst = 100;
    private const int PerSoort = 20;
    private const int ZakenPerWerknemer = 10;

    /// <summary>Zoekt; hoogstens twintig van elk.</summary>
    public async Task<Uitkomst<Zoekuitkomst>> ZoekAsync(Zoekvraag vraag, CancellationToken cancelled)
    {
        if (vraag.Tekst is not { Length: <= LangsteTekst } tekst || Zoekwoorden.VanVraag(tekst) is not { Count: > 0 } woorden || woorden.Sum(woord => woord.Length) < 2)
        {
            return new Weigering("zoektekst-onjuist", $"Typ minstens twee letters of cijfers, en hoogstens {LangsteTekst} tekens.", "tekst");
        }

        var zaken = Zaaknummer.Begin(tekst) is { } begin
            ? projecties.ZakenAsync(new(Zichtbaarheid.Alles, null, null, PerSoort) { Nummerbegin = begin }, cancelled)
            : Task.FromResult(new Pagina<Zaakoverzicht>([], null));
        var werknemers = personen.ZoekAsync(tekst, PerSoort, cancelled);
        var organisaties = projecties.ZoekOrganisatiesAsync(tekst, PerSoort + 1, cancelled);
        var gevonden = await Task.WhenAll((await werknemers).Personen.Select(async persoon =>
        {
            var zijnZaken = await projecties.ZakenAsync(new(new(WerknemerId: persoon.Id), null, null, ZakenPerWerknemer), cancelled);
            return new Werknemervondst(persoon.Id, persoon.Naam, persoon.Geboortedatum, zijnZaken.Regels);
        }));
        return new Zoekuitkomst(
            (await zaken).Regels,
            [.. gevonden.OrderBy(een => een.Naam, StringComparer.CurrentCultureIgnoreCase).ThenBy(een => een.Id, StringComparer.Ordinal)],
            [.. (await organisaties).Take(PerSoort)],
            (await zaken).Volgende is not null || (await werknemers).IsMeer || (await organisaties).Count > PerSoort);
    }
}

using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Workflow.Zoeken;

/// <summary>Wat een opbouw deed.</summary>
/// <param name="Zaken">Zaken waarvan de werknemer is bekeken.</param>
public sealed record Zoekopbouwverslag(int Zaken);

/// <summary>
/// Maakt de zoekwoorden van elke persoon opnieuw waar zij ontbreken of een oude vorm hebben: na een nieuwe versie van het programma, of als zij verloren zijn.
/// Mag herhaald en afgebroken worden; wie al bij is kost alleen een keer lezen.
/// </summary>
public sealed class Zoekopbouw(IZaakStore zaken, IPersoonStore personen)
{
    private const int PerKeer = 200;

    /// <summary>Loopt alle zaken langs die niet vernietigd zijn.</summary>
    public async Task<Zoekopbouwverslag> VoerUitAsync(CancellationToken cancelled)
    {
        var bekeken = 0;
        for (Domain.Waarden.Zaaknummer? na = null; ;)
        {
            var pagina = await zaken.NietVernietigdAsync(na, PerKeer, cancelled);
            foreach (var nummer in pagina)
            {
                bekeken++;
                if (await zaken.LeesAsync(nummer, cancelled) is { } document)
                {
                    await personen.WerkZoekwoordenBijAsync(document.Zaak.Partijen.WerknemerId, cancelled);
                }
            }

            if (pagina.Count < PerKeer)
            {
                return new(bekeken);
            }

            na = pagina[^1];
        }
    }
}

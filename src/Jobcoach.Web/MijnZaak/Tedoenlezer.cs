using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.MijnZaak;

/// <summary>Leest wat een partij in al haar zaken moet doen, wat het eerst af moet vooraan.</summary>
internal sealed class Tedoenlezer(IProjectieStore projecties, Werknemernamen namen, TimeProvider klok)
{
    /// <summary>Een deel van de lijst.</summary>
    /// <param name="wie">De partij.</param>
    /// <param name="na">Waar het vorige deel eindigde, of null.</param>
    /// <param name="hoogstens">Hoeveel.</param>
    /// <param name="metNaam">Bij hoeveel, van voren af, de naam van de werknemer gelezen wordt: elke naam kost een eigen keer lezen.</param>
    /// <param name="cancelled">Breekt af.</param>
    public async Task<Pagina<Tedoen>> LeesAsync(Gebruiker wie, string? na, int hoogstens, int metNaam, CancellationToken cancelled)
    {
        var vandaag = Moment.Van(klok.GetUtcNow()).Dag;
        var taken = await projecties.TakenAsync(new(wie.Rol, Toegang.Zicht(wie), null, null, Taaksortering.Vervaldag, na, hoogstens), cancelled);
        var werknemers = await namen.VanAsync(wie, taken.Regels.Take(metNaam).Select(regel => regel.Zaak), cancelled);
        return new([.. taken.Regels.Select(regel => Tedoen.Van(regel.Zaak, regel.Taak, vandaag) with { Werknemer = werknemers.GetValueOrDefault(regel.Zaak) })], taken.Volgende);
    }
}

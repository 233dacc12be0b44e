using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Tests.Zaken;

namespace Jobcoach.Domain.Tests.Besluiten;

public sealed class BekendmakingTests
{
    [Fact, Trait("Wet", "Awb 3:41")]
    public void Een_besluit_gaat_een_keer_naar_elke_belanghebbende_en_naar_de_jobcoach()
    {
        var zaak = Verlopen.Nieuw().TotBegeleiding().Zaak;

        var berichten = zaak.Berichten.Where(bericht => bericht.Soort is Berichtsoort.Besluit).ToList();

        Assert.Equal([Rol.Werknemer, Rol.Jobcoach], berichten.Select(bericht => bericht.Aan));
        Assert.All(berichten, bericht => Assert.Equal("besluit/1", bericht.Verwijzing));
        Assert.All(berichten, bericht => Assert.Equal((zaak.Besluiten[0].BekendgemaaktOp, zaak.Besluiten[0].DocumentId), (bericht.Op, bericht.DocumentId)));
    }

    [Fact, Trait("Wet", "Awb 3:41")]
    public void Een_bekendgemaakt_besluit_wordt_niet_nog_eens_bekendgemaakt() => Assert.Equal(
        [new("al-bekendgemaakt", "Dit besluit is al bekendgemaakt.")],
        Verlopen.Nieuw().TotBegeleiding().Probeer(Handelende.Systeem, new MaakBekend(1, "brief", "pdf")));
}

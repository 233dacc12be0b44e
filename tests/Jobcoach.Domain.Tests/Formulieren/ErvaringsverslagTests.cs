using Jobcoach.Domain.Formulieren;

namespace Jobcoach.Domain.Tests.Formulieren;

public sealed class ErvaringsverslagTests
{
    [Fact]
    public void Een_te_lange_tekst_is_fout_en_een_lege_ontbreekt()
    {
        var verslag = new Ervaringsverslag(new string('x', Grenzen.Tekst + 1), " ");

        Assert.Equal(("tekst-te-lang", "ervaringen.conclusies"), verslag.Controleer("ervaringen").Select(fout => (fout.Code, fout.Veld)).Single());
        Assert.Equal("ervaringen.aandachtspunten", Assert.Single(verslag.Ontbreekt("ervaringen")).Veld);
    }
}

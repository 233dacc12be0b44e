using Jobcoach.Domain.Partijen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Tests.Partijen;

public sealed class PersoonTests
{
    [Fact]
    public void Als_tekst_noemt_een_persoon_alleen_zijn_pseudoniem()
    {
        Assert.True(Bsn.TryParse("123456782", out var bsn));
        var persoon = new Persoon("p-7", bsn, "A. Voorbeeld", new(1990, 1, 1), "Dorpsstraat 1", "a@voorbeeld.example");

        Assert.Equal("persoon:p-7", $"{persoon}");
    }
}

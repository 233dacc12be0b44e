using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Tests.Regelingen;

public sealed class RegelingCatalogusTests
{
    [Fact]
    public void De_meegeleverde_regelingen_zijn_zonder_fouten() =>
        Assert.Empty(RegelingCatalogus.Laad([]).Weigeringen);
}

using Jobcoach.Azure.Cosmos;
using Jobcoach.Azure.Tests.Fixtures;

namespace Jobcoach.Azure.Tests.Cosmos;

public sealed class CosmosContainersTests
{
    /// <summary>With <c>JOBCOACH_WRITE_INFRA</c> set to a path the file is written there instead; read the difference before you commit it.</summary>
    [Fact]
    public void The_infrastructure_makes_the_containers_that_the_code_defines()
    {
        if (Environment.GetEnvironmentVariable("JOBCOACH_WRITE_INFRA") is { Length: > 0 } path)
        {
            File.WriteAllText(path, CosmosContainers.ToJson());
        }

        Assert.Equal(CosmosContainers.ToJson(), File.ReadAllText(Repository.Path("infra/cosmos-containers.json")));
    }

    [Fact]
    public void Every_part_of_an_order_is_indexed_by_itself_too() => Assert.All(
        CosmosContainers.All,
        container => Assert.Subset(
            container.IndexingPolicy.IncludedPaths.Select(path => path.Path).ToHashSet(),
            container.IndexingPolicy.CompositeIndexes.SelectMany(index => index).Select(part => part.Path + "/?").ToHashSet()));
}

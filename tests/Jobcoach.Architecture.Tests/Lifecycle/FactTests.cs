using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Architecture.Tests.Lifecycle;

public sealed class FactTests
{
    private static readonly string Acts = string.Join(
        '\n',
        Repository.Files("src/Jobcoach.Domain", "*.cs").Concat(Repository.Files("src/Jobcoach.Workflow", "*.cs")).Select(Repository.Read));

    public static TheoryData<Feitsoort> Facts => [.. Enum.GetValues<Feitsoort>()];

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_kind_of_fact_is_produced_by_some_act(Feitsoort fact) => Assert.Matches($@"\bFeitsoort\.{fact}\b", Acts);

    [Fact]
    public void An_act_is_a_sealed_record_of_the_domain_with_a_file_of_its_own() =>
        Offenders.None(
            from ring in Ring.All
            from type in ring.Written()
            where type.IsSubclassOf(typeof(Handeling))
            let file = $"src/{ring.GetName().Name}/{type.Namespace!.Split('.')[^1]}/{type.Name}.cs"
            where ring != Ring.Domain || !type.IsSealed || !File.Exists(Path.Combine(Repository.Root, file))
            select type.Name);
}

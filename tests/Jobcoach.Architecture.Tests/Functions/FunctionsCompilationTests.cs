namespace Jobcoach.Architecture.Tests.Functions;

/// <summary>The host of Azure is not built everywhere; a renamed member of ours must be noticed everywhere.</summary>
public sealed class FunctionsCompilationTests
{
    [Fact]
    public void The_host_of_Azure_compiles_against_the_rest_of_the_tree() => Offenders.None(FunctionsCompilation.AsItIs.Faults());

    [Theory]
    [InlineData("VernietigDossiersAsync")] // of Workflow
    [InlineData("UseJobcoach")] // of Web
    [InlineData("AddAzureOpslag")] // of Azure
    [InlineData("ToetsVolledigheid)")] // of Domain
    [InlineData("IsPastDue")] // of the worker: what a stand-in does not have is an error too
    public void A_member_by_another_name_is_noticed(string name)
    {
        var renamed = FunctionsCompilation.Compile(text => text.Replace(name, "Hernoemd" + name, StringComparison.Ordinal));

        Assert.NotEmpty(renamed.Faults());
    }

    [Fact]
    public void A_stand_in_is_no_part_of_any_program() =>
        Assert.Contains("<Compile Remove=\"Functions/Standins/**\" />", Repository.Read("tests/Jobcoach.Architecture.Tests/Jobcoach.Architecture.Tests.csproj"), StringComparison.Ordinal);
}

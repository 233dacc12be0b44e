using System.Reflection;
using Jobcoach.Architecture.Tests.Rings;

namespace Jobcoach.Architecture.Tests.Code;

/// <summary>Days are DateOnly, moments are DateTimeOffset, and nobody inside asks what time it is.</summary>
public sealed class DomainTimeTests
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<string> Rings => ["Domain", "Workflow"];

    [Fact]
    public void No_public_member_of_the_domain_speaks_of_DateTime() =>
        Offenders.None(
            from type in Ring.Domain.Written()
            where type.IsVisible
            from member in type.GetMembers(Public)
            where Spoken(member).SelectMany(Parts).Contains(typeof(DateTime))
            select $"{Ring.Name(type)}.{member.Name}");

    [Theory]
    [MemberData(nameof(Rings))]
    public void Clocks_chance_and_threads_are_banned_by_the_compiler(string ring)
    {
        var project = new ProjectFile($"src/Jobcoach.{ring}/Jobcoach.{ring}.csproj");

        Assert.Contains("Microsoft.CodeAnalysis.BannedApiAnalyzers", project.Packages);
        Assert.Contains("../BannedSymbols.txt", project.Includes("AdditionalFiles"));
    }

    [Theory]
    [InlineData("P:System.DateTime.Now;")]
    [InlineData("P:System.DateTime.UtcNow;")]
    [InlineData("P:System.DateTime.Today;")]
    [InlineData("P:System.DateTimeOffset.Now;")]
    [InlineData("P:System.DateTimeOffset.UtcNow;")]
    [InlineData("P:System.TimeProvider.System;")]
    [InlineData("M:System.Guid.NewGuid;")]
    [InlineData("M:System.Threading.Tasks.Task.ConfigureAwait(System.Boolean);")]
    [InlineData("M:System.Threading.Tasks.Task`1.ConfigureAwait(System.Boolean);")]
    public void The_list_of_banned_symbols_holds(string symbol) =>
        Assert.Contains(Repository.Read("src/BannedSymbols.txt").Split('\n'), line => line.StartsWith(symbol, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Rings))]
    public void Nobody_lifts_the_ban(string ring) =>
        Offenders.None(Repository.Files($"src/Jobcoach.{ring}", "*.cs").Where(file => Repository.Read(file).Contains("RS0030", StringComparison.Ordinal)));

    [Fact]
    public void The_domain_is_not_even_handed_a_clock() =>
        Offenders.None(Repository.Files("src/Jobcoach.Domain", "*.cs").Where(file => Repository.Read(file).Contains("TimeProvider", StringComparison.Ordinal)));

    private static IEnumerable<Type> Spoken(MemberInfo member) => member switch
    {
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)],
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) => type.HasElementType ? Parts(type.GetElementType()!) : [type, .. type.GetGenericArguments().SelectMany(Parts)];
}

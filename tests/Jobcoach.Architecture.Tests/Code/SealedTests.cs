namespace Jobcoach.Architecture.Tests.Code;

public sealed class SealedTests
{
    [Fact]
    public void A_class_that_nothing_derives_from_is_sealed()
    {
        var types = Ring.All.SelectMany(ring => ring.Written()).ToList();
        var bases = types.Select(type => type.BaseType is { IsGenericType: true } generic ? generic.GetGenericTypeDefinition() : type.BaseType).ToHashSet();

        Offenders.None(types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !bases.Contains(type) && !IsComponent(type)).Select(Ring.Name));
    }

    [Fact]
    public void A_base_class_is_abstract()
    {
        var types = Ring.All.SelectMany(ring => ring.Written()).ToHashSet();
        var bases = types.Select(type => type.BaseType is { IsGenericType: true } generic ? generic.GetGenericTypeDefinition() : type.BaseType).OfType<Type>();

        Offenders.None(bases.Where(type => types.Contains(type) && !type.IsAbstract).Select(Ring.Name));
    }

    // The compiler of Razor makes the class of a component and of a file with usings, and cannot seal it.
    private static bool IsComponent(Type type) =>
        type.Name == "_Imports" || type.BaseType is { } parent && (parent.FullName == "Microsoft.AspNetCore.Components.ComponentBase" || IsComponent(parent));
}

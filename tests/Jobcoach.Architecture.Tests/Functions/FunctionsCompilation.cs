using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Jobcoach.Architecture.Tests.Functions;

/// <summary>
/// Compiles src/Jobcoach.Functions on any machine: against the real assemblies of ours and of ASP.NET Core, and against stand-ins for the packages
/// that not every feed has. What the stand-ins lack is an error here; that they say the same as the packages, only configuration Azure proves.
/// </summary>
internal static class FunctionsCompilation
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Language = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);

    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The files as they are.</summary>
    public static Compilation AsItIs { get; } = Compile(text => text);

    /// <summary>The files after a change.</summary>
    public static Compilation Compile(Func<string, string> change) => CSharpCompilation.Create(
        "Jobcoach.Functions",
        [
            Parse("ImplicitUsings.cs", ImplicitUsings),
            .. Repository.Files("tests/Jobcoach.Architecture.Tests/Functions/Standins", "*.cs").Select(file => Parse(file, Repository.Read(file))),
            .. Repository.Files("src/Jobcoach.Functions", "*.cs").Select(file => Parse(file, change(Repository.Read(file)))),
        ],
        References,
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>What the compiler finds wrong, in the words of its command line.</summary>
    public static IEnumerable<string> Faults(this Compilation compilation) =>
        compilation.GetDiagnostics().Where(found => found.Severity is DiagnosticSeverity.Error or DiagnosticSeverity.Warning).Select(found => found.ToString());

    /// <summary>All functions.</summary>
    public static IReadOnlyList<Function> Functions { get; } =
    [
        .. from type in AsItIs.GetSymbolsWithName(_ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>()
           from method in type.GetMembers().OfType<IMethodSymbol>()
           from attribute in method.GetAttributes()
           where attribute.AttributeClass?.Name == "FunctionAttribute"
           select new Function((string)attribute.ConstructorArguments[0].Value!, method),
    ];

    private static SyntaxTree Parse(string file, string text) => CSharpSyntaxTree.ParseText(text, Language, file);
}

/// <summary>A function of the worker.</summary>
/// <param name="Name">The name by which the host knows it.</param>
/// <param name="Method">What it runs.</param>
internal sealed record Function(string Name, IMethodSymbol Method)
{
    /// <summary>A binding of one of its parameters; null if it has none of this kind.</summary>
    public AttributeData? Binding(string kind) =>
        Method.Parameters.SelectMany(parameter => parameter.GetAttributes()).SingleOrDefault(attribute => attribute.AttributeClass?.Name == kind + "Attribute");
}

// Stand-ins: as much of the Functions worker as our files name. Compiled by a test together with those files, never into a program.
#nullable enable
namespace Microsoft.Azure.Functions.Worker
{
    public sealed class FunctionAttribute(string name) : Attribute
    {
        public string Name { get; } = name;
    }

    public abstract class FunctionDefinition
    {
        public abstract string Name { get; }
    }

    public abstract class FunctionContext
    {
        public abstract IServiceProvider InstanceServices { get; set; }

        public abstract FunctionDefinition FunctionDefinition { get; }

        public virtual CancellationToken CancellationToken { get; }
    }

    public static class FunctionContextLoggerExtensions
    {
        public static Microsoft.Extensions.Logging.ILogger GetLogger(this FunctionContext context, string categoryName) => throw new NotSupportedException();
    }

    public class WorkerOptions
    {
        public global::Azure.Core.Serialization.ObjectSerializer? Serializer { get; set; }

        public IDictionary<string, string> Capabilities { get; } = new Dictionary<string, string>();
    }

    public enum AuthorizationLevel
    {
        Anonymous,
        User,
        Function,
        System,
        Admin,
    }

    public sealed class HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods) : Attribute
    {
        public AuthorizationLevel AuthLevel { get; set; } = authLevel;

        public string[]? Methods { get; } = methods;

        public string? Route { get; set; }
    }

    public sealed class TimerTriggerAttribute(string schedule) : Attribute
    {
        public string Schedule { get; } = schedule;

        public bool UseMonitor { get; set; }
    }

    public class TimerInfo
    {
        public bool IsPastDue { get; set; }
    }

    public sealed class OrchestrationTriggerAttribute : Attribute;

    public sealed class ActivityTriggerAttribute : Attribute;

    public sealed class DurableClientAttribute : Attribute;
}

namespace Microsoft.Azure.Functions.Worker.Builder
{
    public static class FunctionsApplication
    {
        public static FunctionsApplicationBuilder CreateBuilder(string[] args) => throw new NotSupportedException();
    }

    public sealed class FunctionsApplicationBuilder
    {
        public Microsoft.Extensions.DependencyInjection.IServiceCollection Services => throw new NotSupportedException();

        public Microsoft.Extensions.Configuration.ConfigurationManager Configuration => throw new NotSupportedException();

        public Microsoft.Extensions.Hosting.IHost Build() => throw new NotSupportedException();
    }

    public static class FunctionsApplicationBuilderAspNetCoreExtensions
    {
        public static FunctionsApplicationBuilder ConfigureFunctionsWebApplication(this FunctionsApplicationBuilder builder) => builder;
    }
}

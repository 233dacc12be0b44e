using Azure.Core;

namespace Jobcoach.Azure.Blobs;

/// <summary>Where documents are kept. Give either <see cref="Endpoint"/> or <see cref="ConnectionString"/>.</summary>
public sealed class BlobSettings
{
    /// <summary>The name of the container that the infrastructure makes.</summary>
    public const string DefaultContainer = "documenten";

    /// <summary>The blob endpoint of the storage account, such as <c>https://account.blob.core.windows.net</c>; signs in as <see cref="Identity"/>.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>Who signs in at <see cref="Endpoint"/>; without it the managed identity, or on a developer's machine whoever is signed in there.</summary>
    public TokenCredential? Identity { get; init; }

    /// <summary>For Azurite and test accounts. An account in production has no shared key.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>The container of the documents, and of nothing else.</summary>
    public string Container { get; init; } = DefaultContainer;

    /// <summary>Whether the start check makes a missing container. On Azure the infrastructure makes it, with its rules.</summary>
    public bool CreateContainer { get; init; }
}
